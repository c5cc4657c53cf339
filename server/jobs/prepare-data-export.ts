import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { accountOf } from '../../models/account/profile.js'
import { finishDataExport, isAwaited, newArchive, noteProgress } from '../../models/data-export.js'
import { NotFound } from '../../models/failure.js'
import { enqueue, type Jobs } from '../../models/job-queue.js'
import { personalData } from '../../models/personal-data.js'
import { openFile } from '../../models/stored-file.js'
import { config } from '../config.js'
import { t } from '../i18n/index.js'

/**
 * Puts all that is held on a person into one archive, a file a domain and the files they sent, and writes to them; again from
 * the start after a failure. Who has left meanwhile is owed nothing.
 */
export async function prepareDataExport(asked: Jobs['prepare-data-export']): Promise<void> {
  if (!(await isAwaited(asked))) return
  const account = await accountOf(asked.user).catch(nobody)
  if (!account) return
  const archive = newArchive(asked)
  const zip = new ZipFile()
  const stored = pipeline(zip.outputStream, archive)
  zip.on('error', (error) => archive.destroy(error))
  try {
    zip.addBuffer(Buffer.from(readMe(account)), account.locale === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt')
    for (const [done, { domain, collect, files }] of personalData.entries()) {
      await noteProgress(asked, done, personalData.length)
      const data = await collect(asked.user)
      zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), `${domain}.json`)
      for (const { id, path } of (await files?.(asked.user)) ?? []) {
        zip.addReadStreamLazy(path, { compress: false }, (hand) => hand(null, openFile(id)))
      }
    }
  } finally {
    zip.end()
    await stored
  }
  if (!(await finishDataExport(asked, archive))) return
  await enqueue('deliver-letter', {
    letter: 'data-export-ready',
    to: account.email,
    locale: account.locale,
    values: { name: account.name, path: '/account/data' },
  })
}

function nobody(error: unknown): undefined {
  if (!(error instanceof NotFound)) throw error
}

function readMe({ locale, name }: { locale: 'fr' | 'en'; name: string }): string {
  const domains = personalData.map(
    ({ domain }) => `${domain}.json: ${t(locale, `personal.domains.${domain}`)}`,
  )
  return [t(locale, 'personal.readMe', { name, home: config.publicUrl }), '', ...domains, ''].join('\n')
}

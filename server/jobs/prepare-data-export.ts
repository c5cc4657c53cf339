import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { accountOf } from '../../models/account/profile.js'
import { finishDataExport, isAwaited, newArchive, noteProgress } from '../../models/data-export.js'
import { enqueue, type Jobs } from '../../models/job-queue.js'
import { personalData } from '../../models/personal-data.js'
import { config } from '../config.js'
import { t } from '../i18n/index.js'

/** Puts all that is held on a person into one archive, a file a domain, and writes to them; again from the start after a failure. */
export async function prepareDataExport(asked: Jobs['prepare-data-export']): Promise<void> {
  if (!(await isAwaited(asked))) return
  const account = await accountOf(asked.user)
  const archive = newArchive(asked)
  const zip = new ZipFile()
  const stored = pipeline(zip.outputStream, archive)
  try {
    zip.addBuffer(Buffer.from(readMe(account)), account.locale === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt')
    for (const [done, { domain, collect }] of personalData.entries()) {
      await noteProgress(asked, done, personalData.length)
      const data = await collect(asked.user)
      zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), `${domain}.json`)
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

function readMe({ locale, name }: { locale: 'fr' | 'en'; name: string }): string {
  const domains = personalData.map(
    ({ domain }) => `${domain}.json: ${t(locale, `personal.domains.${domain}`)}`,
  )
  return [t(locale, 'personal.readMe', { name, home: config.publicUrl }), '', ...domains, ''].join('\n')
}

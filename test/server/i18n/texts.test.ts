import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { en } from '../../../server/i18n/en/index.js'
import { fr } from '../../../server/i18n/fr/index.js'
import { t } from '../../../server/i18n/index.js'
import { root } from '../../../server/root.js'

type Texts = { [key: string]: string | Texts }

const plural = /_(zero|one|two|few|many|other)$/

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  )
}

const languages = { fr: flat(fr), en: flat(en) }
const keysOf = (texts: [string, string][]) => new Set(texts.map(([key]) => key.replace(plural, '')))
const known = { fr: keysOf(languages.fr), en: keysOf(languages.en) }

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name)
}

/** By key, the placeholders of all its plural forms. */
function asked(texts: [string, string][]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [key, text] of texts) {
    const name = key.replace(plural, '')
    found[name] = [...new Set([...(found[name] ?? []), ...placeholders(text)])].sort()
  }
  return found
}

async function sources(folder: string, ending: string): Promise<[string, string][]> {
  const entries = await readdir(path.join(root, folder), { recursive: true })
  return Promise.all(
    entries
      .filter((file) => file.endsWith(ending))
      .map(
        async (file): Promise<[string, string]> => [
          `${folder}/${file}`,
          await readFile(path.join(root, folder, file), 'utf8'),
        ],
      ),
  )
}

const domains = new Set(Object.keys(fr))

/** Keys that the sources spell out: in views after `t`, elsewhere as strings that begin with a domain of texts. */
async function keysUsed(): Promise<[string, string][]> {
  const views = await sources('views', '.hbs')
  const code = (await Promise.all(['models', 'routes'].map((folder) => sources(folder, '.ts')))).flat()
  const inViews = views.flatMap(([file, source]) =>
    [...source.matchAll(/\bt(?:Html)? "([^"]+)"/g)].map(([, key = '']): [string, string] => [file, key]),
  )
  const inCode = code.flatMap(([file, source]) =>
    [...source.matchAll(/'([a-z]\w*(?:\.\w+)+)'/g)].map(([, key = '']): [string, string] => [file, key]),
  )
  return [...inViews, ...inCode.filter(([, key]) => domains.has(key.split('.')[0] ?? ''))]
}

describe('The texts of the hub', () => {
  it('have the same keys in French and in English', () => {
    expect(
      [...known.en].filter((key) => !known.fr.has(key)),
      'only in English',
    ).to.deep.equal([])
    expect(
      [...known.fr].filter((key) => !known.en.has(key)),
      'only in French',
    ).to.deep.equal([])
  })

  it('ask for the same values in both languages', () => {
    expect(asked(languages.fr)).to.deep.equal(asked(languages.en))
  })

  it('have every plural form that their language can ask for', () => {
    for (const [locale, texts] of Object.entries(languages)) {
      const all = new Set(texts.map(([key]) => key))
      const counted = [...all].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''))
      for (const key of counted) {
        expect(all.has(`${key}_one`) && all.has(`${key}_other`), `${locale} ${key}`).to.equal(true)
      }
    }
  })

  it('hold every key that views, routes and models name', async () => {
    const used = await keysUsed()
    expect(used.length).to.be.above(100)
    const missing = used.filter(([, key]) => !known.fr.has(key) || !known.en.has(key))
    expect(missing).to.deep.equal([])
  })

  it('are written as each language wants', () => {
    for (const [key, text] of languages.fr) {
      expect(text, key).not.to.match(/[^\s\u202f&][;!?](?:\s|$)/)
      expect(text, key).not.to.match(/\w'\w/)
    }
    for (const [key, text] of languages.en) expect(text, key).not.to.match(/\w'\w/)
  })

  it('set French spaces so that no sign is left alone on a line', () => {
    expect(t('fr', 'home.labelTitle')).to.match(/\u202f\?$/)
  })

  it('never answer with a key', () => {
    expect(() => t('fr', 'home.nothingOfTheKind')).to.throw(/home\.nothingOfTheKind/)
  })
})

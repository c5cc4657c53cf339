import type { Document } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Collation, parseCollation } from '../../../../../server/database/embedded/values/collation.js'

const french = (strength: number) => parseCollation({ locale: 'fr', strength }) as Collation
const SENSITIVITY = [undefined, 'base', 'accent', 'variant'] as const
const LETTERS = [..."abcdefxyzABXYZ àâäéèêëîïôöùûüçœæßøÉÀÇŒ²0129-'.,:()"]

describe('Collations', () => {
  it('of strength 1 see letters alone', () => {
    const { compare } = french(1)
    expect(compare('Été', 'ete')).to.equal(0)
    expect(compare('œuvre', 'OEUVRE')).to.equal(0)
    expect(compare('a', 'b')).to.be.below(0)
    expect(compare('zèbre', 'Éléphant')).to.be.above(0)
  })

  it('of strength 2 see accents as well', () => {
    const { compare } = french(2)
    expect(compare('Été', 'été')).to.equal(0)
    expect(compare('cote', 'coté')).to.be.below(0)
    expect(compare('cote', 'côte')).to.be.below(0)
    expect(compare('côté', 'cotf')).to.be.below(0)
  })

  it('of strength 3 see case as well', () => {
    const { compare } = french(3)
    expect(compare('ete', 'Ete')).to.be.below(0)
    expect(compare('Ete', 'été')).to.be.below(0)
    expect(parseCollation({ locale: 'en_US' })?.spec).to.include({ strength: 3 })
  })

  for (const strength of [1, 2, 3]) {
    it(`of strength ${strength} order French as ICU does, and their keys as they compare`, () => {
      const { compare, key } = french(strength)
      const icu = new Intl.Collator('fr', { sensitivity: SENSITIVITY[strength] })
      const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 6 })
      fc.assert(
        fc.property(text, text, (a, b) => {
          expect(Math.sign(compare(a, b))).to.equal(Math.sign(icu.compare(a, b)))
          expect(key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0).to.equal(Math.sign(compare(a, b)))
        }),
        { numRuns: 2000 },
      )
    })
  }

  const others: [string, string][] = [
    ['sv', 'aåäoöøzvwÅÄÖ'],
    ['cs', 'cčhiCČHzžě'],
    ['de', 'aäoöuüsßzAÄS'],
    ['tr', 'iıIİcçgğoösş'],
    ['hu', 'cszdgylntCSZ'],
    ['fr_CA', 'cotéôeè'],
  ]
  for (const [locale, letters] of others) {
    it(`order ${locale} as ICU does`, () => {
      const icu = new Intl.Collator(locale.replace('_', '-'))
      const { compare } = parseCollation({ locale }) as Collation
      const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 })
      fc.assert(
        fc.property(text, text, (a, b) => {
          expect(Math.sign(compare(a, b))).to.equal(Math.sign(icu.compare(a, b)))
        }),
      )
    })
  }

  const ordered: [string, Document, string[]][] = [
    ['numericOrdering', { numericOrdering: true }, ['a', 'a2', 'a10', 'a010b', 'b1']],
    ['caseFirst', { caseFirst: 'upper' }, ['A', 'a', 'Á', 'á', 'B', 'b']],
    ['caseLevel', { strength: 1, caseLevel: true }, ['a', 'A', 'b']],
    ['backwards', { backwards: true, strength: 2 }, ['cote', 'côte', 'coté', 'côté']],
    ['strength 4 and what is passed over', { strength: 4, alternate: 'shifted' }, ['a b', 'a-b', 'ab']],
  ]
  for (const [option, spec, words] of ordered) {
    it(`know ${option}`, () => {
      const { compare } = parseCollation({ locale: 'fr', ...spec }) as Collation
      for (const [i, word] of words.slice(1).entries()) {
        expect(compare(words[i] as string, word), `${words[i]} < ${word}`).to.be.below(0)
      }
    })
  }

  const equal: [string, Document, string, string][] = [
    ['numbers with zeros in front', { numericOrdering: true }, 'a7', 'a007'],
    ['accents below the case level', { strength: 1, caseLevel: true }, 'e', 'é'],
    ['punctuation that is passed over', { alternate: 'shifted' }, 'a - b', 'ab'],
    ['spaces alone that are passed over', { alternate: 'shifted', maxVariable: 'space' }, 'a b', 'ab'],
  ]
  for (const [sentence, spec, a, b] of equal) {
    it(`hold equal ${sentence}`, () =>
      expect(parseCollation({ locale: 'fr', ...spec })?.compare(a, b)).to.equal(0))
  }

  it('of strength 5 tell every two strings apart', () =>
    expect(parseCollation({ locale: 'fr', strength: 5 })?.compare('a\u0001', 'a')).not.to.equal(0))

  it('are none for the simple locale and for no specification', () => {
    expect(parseCollation(undefined)).to.equal(undefined)
    expect(parseCollation({})).to.equal(undefined)
    expect(parseCollation({ locale: 'simple' })).to.equal(undefined)
  })

  it('tell all that they stand for', () =>
    expect(french(1).spec).to.include({ locale: 'fr', strength: 1, caseLevel: false, version: '57.1' }))

  const refused: [Document, number][] = [
    [{ strength: 1 }, 40414],
    [{ locale: 5 }, 14],
    [{ locale: 'fr', strength: 'x' }, 14],
    [{ locale: 'fr', strength: 0 }, 2],
    [{ locale: 'fr', caseLevel: 1 }, 14],
    [{ locale: 'fr', caseFirst: 'sideways' }, 2],
    [{ locale: 'fr', backwards: 'x' }, 14],
    [{ locale: 'nowhere_land', strength: 1 }, 2],
    [{ locale: 'ja' }, 2],
    [{ locale: 'fr', strength: 6 }, 2],
    [{ locale: 'fr', strength: 1, nonsense: 1 }, 40415],
  ]
  for (const [spec, code] of refused) {
    it(`are refused as ${JSON.stringify(spec)}`, () =>
      expect(() => parseCollation(spec))
        .to.throw()
        .with.property('code', code))
  }
})

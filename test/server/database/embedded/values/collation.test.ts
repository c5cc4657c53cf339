import { expect } from 'chai'
import fc from 'fast-check'
import { type Collation, parseCollation } from '../../../../../server/database/embedded/values/collation.js'

const french = (strength: number) => parseCollation({ locale: 'fr', strength }) as Collation
const SENSITIVITY = [undefined, 'base', 'accent', 'variant'] as const
const LETTERS = [..."abcdefxyzABXYZ àâäéèêëîïôöùûüçœæÉÀÇŒ0129-'.,:()"]

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
      /** Beside accents, ICU weighs a ligature by rules of its own: the README says so. */
      const letters = [...LETTERS].filter((letter) => strength === 1 || !/[æœ]/i.test(letter))
      const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 })
      fc.assert(
        fc.property(text, text, (a, b) => {
          expect(Math.sign(compare(a, b))).to.equal(Math.sign(icu.compare(a, b)))
          expect(key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0).to.equal(Math.sign(compare(a, b)))
        }),
        { numRuns: 2000 },
      )
    })
  }

  it('are none for the simple locale and for no specification', () => {
    expect(parseCollation(undefined)).to.equal(undefined)
    expect(parseCollation({ locale: 'simple' })).to.equal(undefined)
  })

  it('tell all that they stand for', () =>
    expect(french(1).spec).to.include({ locale: 'fr', strength: 1, caseLevel: false, version: '57.1' }))

  for (const spec of [
    {},
    { locale: 'fr', strength: 4 },
    { locale: 'nowhere_land', strength: 1 },
    { locale: 'fr', strength: 1, numericOrdering: true },
    { locale: 'fr', strength: 1, nonsense: 1 },
  ]) {
    it(`are refused as ${JSON.stringify(spec)}`, () =>
      expect(() => parseCollation(spec))
        .to.throw()
        .with.property('code', 2))
  }
})

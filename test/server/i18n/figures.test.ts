import { expect } from 'chai'
import { type Figure, figureParts } from '../../../server/i18n/figures.js'

const euros = { fr: '€', en: '€' }
const homes = { fr: 'ménages', en: 'households' }
const percent = { fr: '%', en: '%' }

function said(figure: Figure, locale: 'fr' | 'en'): string {
  const { before, number, unit } = figureParts(figure, locale)
  return [before, number, unit]
    .filter(Boolean)
    .join(' ')
    .replace(/[\u202f\u00a0]/g, ' ')
}

describe('A figure', () => {
  it('keeps what is only about right, or a lower bound', () => {
    expect(said({ value: 200_000, unit: homes, precision: 'over' }, 'fr')).to.equal('plus de 200 000 ménages')
    expect(said({ value: 16, unit: percent, precision: 'about' }, 'en')).to.equal('about 16%')
  })

  it('says large sums in words', () => {
    expect(said({ value: 21_000_000, unit: euros }, 'fr')).to.equal('21 millions d’euros')
    expect(said({ value: 1_000_000, unit: euros }, 'fr')).to.equal('1 million d’euros')
    expect(said({ value: 1_000_000_000, unit: euros }, 'en')).to.equal('€1 billion')
    expect(said({ value: 5000, unit: euros }, 'fr')).to.equal('5 000 €')
  })

  it('gives both ends of a range', () => {
    expect(said({ value: 10, upTo: 15, unit: homes }, 'en')).to.equal('10 to 15 households')
  })
})

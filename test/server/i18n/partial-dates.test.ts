import { expect } from 'chai'
import { formatPartialDate } from '../../../server/i18n/partial-dates.js'

describe('A date that is known in part', () => {
  it('says no more than what is known', () => {
    expect(formatPartialDate({ value: '2019-02-25', precision: 'day' }, 'fr')).to.equal('25 février 2019')
    expect(formatPartialDate({ value: '2018-07', precision: 'month' }, 'en')).to.equal('July 2018')
    expect(formatPartialDate({ value: '2019', precision: 'year' }, 'fr')).to.equal('2019')
  })

  it('begins a month as the French do', () => {
    expect(formatPartialDate({ value: '2019-03-01', precision: 'day' }, 'fr')).to.equal('1er mars 2019')
  })
})

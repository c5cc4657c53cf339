import { expect } from 'chai'
import { frenchTypography } from '../../../server/lib/french-typography.js'

describe('French typography', () => {
  it('binds high punctuation to the word before it', () => {
    expect(frenchTypography('Et ensuite ? Oui ! Non ; si : 30 %')).to.equal(
      'Et ensuite\u202f? Oui\u202f! Non\u202f; si\u00a0: 30\u00a0%',
    )
  })

  it('binds quotation marks to what they hold', () => {
    expect(frenchTypography('il dit « oui » puis part')).to.equal('il dit «\u00a0oui\u00a0» puis part')
  })

  it('leaves addresses and times alone', () => {
    expect(frenchTypography('https://essaim.example/?a=b 14:30')).to.equal(
      'https://essaim.example/?a=b 14:30',
    )
  })
})

import { expect } from 'chai'
import { sirenDigits, sirenInWords } from '../../../server/lib/siren.js'

describe('a SIREN', () => {
  it('passes with its checksum, however it is spaced', () => {
    expect(sirenDigits('732 829 320')).equal('732829320')
    expect(sirenDigits(' 732.829.320 ')).equal('732829320')
    expect(sirenDigits('732829320')).equal('732829320')
  })

  it('passes for La Poste too, whose exception concerns its SIRET', () => {
    expect(sirenDigits('356 000 000')).equal('356000000')
    expect(sirenDigits('356 000 001')).equal(undefined)
  })

  for (const wrong of ['732829321', '73282932', '7328293200', '000000000', '73282932O', '', '٧٣٢٨٢٩٣٢٠']) {
    it(`refuses "${wrong}"`, () => {
      expect(sirenDigits(wrong)).equal(undefined)
    })
  }

  it('is shown in groups of three', () => {
    expect(sirenInWords('732829320')).equal('732\u00a0829\u00a0320')
  })
})

import { expect } from 'chai'
import fc from 'fast-check'
import { equalValues } from '../../../../../server/database/embedded/values/compare.js'
import { valueKey } from '../../../../../server/database/embedded/values/key.js'
import { values } from './arbitrary.js'
import { dbl, dec, long } from './literals.js'

describe('The key of a value', () => {
  it('is shared by equal numbers of all types', () => {
    expect(new Set([1, dbl(1), long(1), dec('1.0')].map((value) => valueKey(value))).size).to.equal(1)
    expect(valueKey(0.1)).not.to.equal(valueKey(dec('0.1')))
    expect(valueKey(dec('0.50'))).to.equal(valueKey(0.5))
  })

  it('is shared by two values exactly when they are equal', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(valueKey(a) === valueKey(b)).to.equal(equalValues(a, b))
        expect(valueKey([a, { x: b }])).to.equal(valueKey([a, { x: b }]))
      }),
      { numRuns: 1000 },
    )
  })
})

import { expect } from 'chai'
import { dbl, dec } from '../../values/literals.js'
import { refusesPipeline, run, yields } from '../run.js'

describe('$group', () => {
  yields([
    [
      'groups by a field',
      [{ $group: { _id: '$k' } }],
      [{ k: 1 }, { k: 2 }, { k: dbl(1) }],
      [{ _id: 1 }, { _id: 2 }],
    ],
    [
      'groups missing and null together',
      [{ $group: { _id: '$k', n: { $sum: 1 } } }],
      [{}, { k: null }],
      [{ _id: null, n: 2 }],
    ],
    [
      'groups by a document',
      [{ $group: { _id: { a: '$a', b: '$b' }, n: { $sum: 1 } } }],
      [{ a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1 }],
      [
        { _id: { a: 1, b: 1 }, n: 2 },
        { _id: { a: 1 }, n: 1 },
      ],
    ],
    [
      'groups decimals and doubles that are equal',
      [{ $group: { _id: '$k', n: { $sum: 1 } } }],
      [{ k: 0.5 }, { k: dec('0.50') }],
      [{ _id: 0.5, n: 2 }],
    ],
    ['yields nothing of nothing', [{ $group: { _id: null, n: { $sum: 1 } } }], [], []],
  ])
  it('groups by a collation', () =>
    expect(
      run([{ $group: { _id: '$k', n: { $sum: 1 } } }], [{ k: 'É' }, { k: 'e' }], {
        locale: 'fr',
        strength: 1,
      }),
    ).to.deep.equal([{ _id: 'É', n: 2 }]))
  refusesPipeline([
    ['refuses no _id', [{ $group: { n: { $sum: 1 } } }], [], 15955],
    ['refuses an unknown accumulator', [{ $group: { _id: 1, n: { $nonsense: 1 } } }], [], 15952],
    ['refuses a field that is no accumulator', [{ $group: { _id: 1, n: 5 } }], [], 40234],
    ['refuses a dot in a name', [{ $group: { _id: 1, 'a.b': { $sum: 1 } } }], [], 40235],
    ['refuses a list to accumulate', [{ $group: { _id: 1, n: { $sum: ['$a', '$b'] } } }], [], 40237],
    ['refuses two accumulators', [{ $group: { _id: 1, a: { $sum: 1, $avg: 1 } } }], [], 40238],
  ])
})

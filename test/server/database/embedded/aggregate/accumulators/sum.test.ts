import { dbl, dec, long } from '../../values/literals.js'
import { yields } from '../run.js'

describe('$sum', () => {
  yields([
    [
      'loses nothing that doubles round away',
      [{ $group: { _id: null, v: { $sum: '$n' } } }],
      Array.from({ length: 10 }, () => ({ n: 0.1 })),
      [{ _id: null, v: dbl(1) }],
    ],
    [
      'adds decimals to doubles',
      [{ $group: { _id: null, v: { $sum: '$n' } } }],
      [{ n: dec('0.1') }, { n: 0.5 }, { n: 1 }],
      [{ _id: null, v: dec('1.6') }],
    ],
    [
      'adds the numbers of a group',
      [{ $group: { _id: '$k', v: { $sum: '$n' } } }],
      [
        { k: 'a', n: 1 },
        { k: 'a', n: 2 },
        { k: 'b', n: dbl(5) },
      ],
      [
        { _id: 'a', v: 3 },
        { _id: 'b', v: dbl(5) },
      ],
    ],
    ['counts with 1', [{ $group: { _id: null, v: { $sum: 1 } } }], [{}, {}], [{ _id: null, v: 2 }]],
    [
      'passes over what is no number',
      [{ $group: { _id: null, v: { $sum: '$n' } } }],
      [{ n: 'x' }, {}, { n: long(1) }],
      [{ _id: null, v: long(1) }],
    ],
  ])
})

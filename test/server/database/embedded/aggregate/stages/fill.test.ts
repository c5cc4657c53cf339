import { dbl } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$fill', () => {
  yields([
    [
      'fills with a value',
      [{ $fill: { output: { v: { value: 0 } } } }],
      [{ v: null }, {}, { v: 5 }],
      [{ v: 0 }, { v: 0 }, { v: 5 }],
    ],
    [
      'carries the last value on',
      [{ $fill: { sortBy: { n: 1 }, output: { v: { method: 'locf' } } } }],
      [{ n: 1, v: 5 }, { n: 2 }],
      [
        { n: 1, v: 5 },
        { n: 2, v: 5 },
      ],
    ],
    [
      'fills by partitions',
      [{ $fill: { partitionByFields: ['k'], sortBy: { n: 1 }, output: { v: { method: 'linear' } } } }],
      [
        { k: 'a', n: 0, v: 0 },
        { k: 'a', n: 1 },
        { k: 'a', n: 2, v: 4 },
      ],
      [
        { k: 'a', n: 0, v: 0 },
        { k: 'a', n: 1, v: dbl(2) },
        { k: 'a', n: 2, v: 4 },
      ],
    ],
  ])
  refusesPipeline([
    ['refuses no output', [{ $fill: {} }], [], 6050203],
    ['refuses another method', [{ $fill: { output: { v: { method: 'x' } } } }], [], 6050202],
  ])
})

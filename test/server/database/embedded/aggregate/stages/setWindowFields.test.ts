import { date, dbl } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$setWindowFields', () => {
  yields([
    [
      'measures slopes and areas',
      [
        {
          $setWindowFields: {
            sortBy: { x: 1 },
            output: {
              d: { $derivative: { input: '$y' }, window: { documents: [-1, 0] } },
              i: { $integral: { input: '$y' }, window: { documents: ['unbounded', 'current'] } },
            },
          },
        },
      ],
      [
        { x: 0, y: 0 },
        { x: 2, y: 4 },
      ],
      [
        { x: 0, y: 0, d: null, i: dbl(0) },
        { x: 2, y: 4, d: dbl(2), i: dbl(4) },
      ],
    ],
    [
      'measures slopes by a unit of time',
      [
        {
          $setWindowFields: {
            sortBy: { t: 1 },
            output: { d: { $derivative: { input: '$y', unit: 'hour' }, window: { documents: [-1, 0] } } },
          },
        },
      ],
      [
        { t: date('2024-01-01T00:00:00Z'), y: 0 },
        { t: date('2024-01-01T00:30:00Z'), y: 4 },
      ],
      [
        { t: date('2024-01-01T00:00:00Z'), y: 0, d: null },
        { t: date('2024-01-01T00:30:00Z'), y: 4, d: dbl(8) },
      ],
    ],
    [
      'measures how two values go together',
      [
        {
          $setWindowFields: {
            output: { p: { $covariancePop: ['$x', '$y'] }, s: { $covarianceSamp: ['$x', '$y'] } },
          },
        },
      ],
      [
        { x: 1, y: 2 },
        { x: 3, y: 6 },
      ],
      [
        { x: 1, y: 2, p: dbl(2), s: dbl(4) },
        { x: 3, y: 6, p: dbl(2), s: dbl(4) },
      ],
    ],
    [
      'runs totals over a partition',
      [
        {
          $setWindowFields: {
            partitionBy: '$k',
            sortBy: { n: 1 },
            output: { total: { $sum: '$n', window: { documents: ['unbounded', 'current'] } } },
          },
        },
      ],
      [
        { k: 'b', n: 1 },
        { k: 'a', n: 2 },
        { k: 'a', n: 1 },
      ],
      [
        { k: 'a', n: 1, total: 1 },
        { k: 'a', n: 2, total: 3 },
        { k: 'b', n: 1, total: 1 },
      ],
    ],
    [
      'takes the whole partition without a window',
      [{ $setWindowFields: { output: { all: { $sum: '$n' } } } }],
      [{ n: 1 }, { n: 2 }],
      [
        { n: 1, all: 3 },
        { n: 2, all: 3 },
      ],
    ],
    [
      'takes neighbours',
      [
        {
          $setWindowFields: {
            sortBy: { n: 1 },
            output: { m: { $max: '$n', window: { documents: [-1, 1] } } },
          },
        },
      ],
      [{ n: 1 }, { n: 2 }, { n: 3 }],
      [
        { n: 1, m: 2 },
        { n: 2, m: 3 },
        { n: 3, m: 3 },
      ],
    ],
    [
      'takes a range of values',
      [{ $setWindowFields: { sortBy: { n: 1 }, output: { c: { $sum: 1, window: { range: [-10, 0] } } } } }],
      [{ n: 1 }, { n: 5 }, { n: 14 }],
      [
        { n: 1, c: 1 },
        { n: 5, c: 2 },
        { n: 14, c: 2 },
      ],
    ],
    [
      'takes a range of dates',
      [
        {
          $setWindowFields: {
            sortBy: { d: 1 },
            output: { c: { $sum: 1, window: { range: [-1, 0], unit: 'month' } } },
          },
        },
      ],
      [{ d: date('2024-01-31') }, { d: date('2024-02-28') }, { d: date('2024-04-01') }],
      [
        { d: date('2024-01-31'), c: 1 },
        { d: date('2024-02-28'), c: 2 },
        { d: date('2024-04-01'), c: 1 },
      ],
    ],
    [
      'ranks',
      [
        {
          $setWindowFields: {
            sortBy: { n: -1 },
            output: { r: { $rank: {} }, d: { $denseRank: {} }, i: { $documentNumber: {} } },
          },
        },
      ],
      [{ n: 5 }, { n: 9 }, { n: 5 }, { n: 1 }],
      [
        { n: 9, r: 1, d: 1, i: 1 },
        { n: 5, r: 2, d: 2, i: 2 },
        { n: 5, r: 2, d: 2, i: 3 },
        { n: 1, r: 4, d: 3, i: 4 },
      ],
    ],
    [
      'shifts',
      [
        {
          $setWindowFields: {
            sortBy: { n: 1 },
            output: { p: { $shift: { output: '$n', by: -1, default: 0 } } },
          },
        },
      ],
      [{ n: 1 }, { n: 2 }],
      [
        { n: 1, p: 0 },
        { n: 2, p: 1 },
      ],
    ],
    [
      'fills gaps',
      [{ $setWindowFields: { sortBy: { n: 1 }, output: { l: { $locf: '$v' }, f: { $linearFill: '$v' } } } }],
      [{ n: 0, v: 0 }, { n: 1 }, { n: 4, v: 8 }],
      [
        { n: 0, v: 0, l: 0, f: 0 },
        { n: 1, l: 0, f: dbl(2) },
        { n: 4, v: 8, l: 8, f: 8 },
      ],
    ],
    [
      'moves an average',
      [{ $setWindowFields: { sortBy: { n: 1 }, output: { a: { $expMovingAvg: { input: '$n', N: 3 } } } } }],
      [{ n: 1 }, { n: 3 }],
      [
        { n: 1, a: dbl(1) },
        { n: 3, a: dbl(2) },
      ],
    ],
  ])
  refusesPipeline([
    ['refuses no output', [{ $setWindowFields: {} }], [], 40414],
    ['refuses an unknown function', [{ $setWindowFields: { output: { a: { $nonsense: 1 } } } }], [], 9],
    [
      'refuses a window that ends before it begins',
      [{ $setWindowFields: { output: { a: { $sum: 1, window: { documents: [1, 'current'] } } } } }],
      [],
      5339900,
    ],
    ['refuses to rank without order', [{ $setWindowFields: { output: { a: { $rank: {} } } } }], [], 5371602],
    [
      'refuses a slope without order',
      [{ $setWindowFields: { output: { a: { $derivative: { input: '$n' } } } } }],
      [],
      9,
    ],
  ])
})

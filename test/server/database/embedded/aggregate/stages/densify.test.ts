import { date } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$densify', () => {
  yields([
    [
      'makes the documents between',
      [{ $densify: { field: 'n', range: { step: 1, bounds: 'full' } } }],
      [{ n: 1, x: 1 }, { n: 4 }],
      [{ n: 1, x: 1 }, { n: 2 }, { n: 3 }, { n: 4 }],
    ],
    [
      'goes by partitions',
      [{ $densify: { field: 'n', partitionByFields: ['k'], range: { step: 2, bounds: 'partition' } } }],
      [
        { k: 'a', n: 0 },
        { k: 'a', n: 4 },
        { k: 'b', n: 1 },
      ],
      [
        { k: 'a', n: 0 },
        { k: 'a', n: 2 },
        { k: 'a', n: 4 },
        { k: 'b', n: 1 },
      ],
    ],
    [
      'takes bounds, the upper one left out',
      [{ $densify: { field: 'n', range: { step: 1, bounds: [0, 3] } } }],
      [{ n: 1, x: 1 }, { n: 9 }],
      [{ n: 0 }, { n: 1, x: 1 }, { n: 2 }, { n: 9 }],
    ],
    [
      'takes dates',
      [{ $densify: { field: 'd', range: { step: 1, unit: 'month', bounds: 'full' } } }],
      [{ d: date('2024-01-31T00:00:00Z') }, { d: date('2024-03-31T00:00:00Z') }],
      [
        { d: date('2024-01-31T00:00:00Z') },
        { d: date('2024-02-29T00:00:00Z') },
        { d: date('2024-03-31T00:00:00Z') },
      ],
    ],
    [
      'lets documents without the field pass',
      [{ $densify: { field: 'n', range: { step: 1, bounds: 'full' } } }],
      [{ x: 1 }],
      [{ x: 1 }],
    ],
  ])
  refusesPipeline([
    [
      'refuses a step of zero',
      [{ $densify: { field: 'n', range: { step: 0, bounds: 'full' } } }],
      [],
      5733401,
    ],
    ['refuses other bounds', [{ $densify: { field: 'n', range: { step: 1, bounds: 'x' } } }], [], 9],
    [
      'refuses a text on a scale of numbers',
      [{ $densify: { field: 'n', range: { step: 1, bounds: 'full' } } }],
      [{ n: 'x' }],
      5733201,
    ],
  ])
})

import { refusesPipeline, yields } from '../run.js'

describe('$facet', () => {
  yields([
    [
      'runs several pipelines over the same documents',
      [{ $facet: { n: [{ $count: 'n' }], two: [{ $match: { a: 2 } }], none: [{ $match: { a: 9 } }] } }],
      [{ a: 1 }, { a: 2 }],
      [{ n: [{ n: 2 }], two: [{ a: 2 }], none: [] }],
    ],
  ])
  refusesPipeline([
    ['refuses nothing', [{ $facet: {} }], [], 40169],
    ['refuses what is no array', [{ $facet: { a: 1 } }], [], 40170],
    ['refuses a facet within', [{ $facet: { a: [{ $facet: { b: [] } }] } }], [], 40600],
  ])
})

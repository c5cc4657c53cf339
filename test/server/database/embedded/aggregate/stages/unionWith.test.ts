import { refusesPipeline, yields } from '../run.js'

describe('$unionWith', () => {
  yields([
    [
      'adds the documents of another collection',
      [{ $unionWith: 'other' }],
      { own: [{ a: 1 }], other: [{ b: 1 }] },
      [{ a: 1 }, { b: 1 }],
    ],
    [
      'runs a pipeline over them',
      [{ $unionWith: { coll: 'other', pipeline: [{ $match: { b: 2 } }] } }],
      { own: [], other: [{ b: 1 }, { b: 2 }] },
      [{ b: 2 }],
    ],
  ])
  refusesPipeline([
    ['refuses an unknown name', [{ $unionWith: { coll: 'o', x: 1 } }], [], 40415],
    [
      'refuses to write in its pipeline',
      [{ $unionWith: { coll: 'o', pipeline: [{ $out: 'x' }] } }],
      [],
      31441,
    ],
  ])
})

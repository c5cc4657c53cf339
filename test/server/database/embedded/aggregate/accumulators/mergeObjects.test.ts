import { refusesPipeline, yields } from '../run.js'

describe('$mergeObjects', () => {
  yields([
    [
      'merges the documents',
      [{ $group: { _id: null, v: { $mergeObjects: '$o' } } }],
      [{ o: { a: 1, b: 1 } }, { o: null }, { o: { a: 2 } }],
      [{ _id: null, v: { a: 2, b: 1 } }],
    ],
  ])
  refusesPipeline([
    ['refuses a number', [{ $group: { _id: null, v: { $mergeObjects: '$o' } } }], [{ o: 1 }], 40400],
  ])
})

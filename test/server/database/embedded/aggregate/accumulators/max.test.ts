import { yields } from '../run.js'

describe('$max', () => {
  yields([
    [
      'is the greatest over types',
      [{ $group: { _id: null, v: { $max: '$n' } } }],
      [{ n: 2 }, { n: 'x' }],
      [{ _id: null, v: 'x' }],
    ],
  ])
})

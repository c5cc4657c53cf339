import { yields } from '../run.js'

describe('$set', () => {
  yields([['is the other name of $addFields', [{ $set: { b: '$a' } }], [{ a: 1 }], [{ a: 1, b: 1 }]]])
})

import { refusesPipeline, yields } from '../run.js'

describe('$replaceWith', () => {
  yields([
    ['puts a document in the place of the whole', [{ $replaceWith: '$a' }], [{ a: { b: 1 } }], [{ b: 1 }]],
  ])
  refusesPipeline([['refuses a number', [{ $replaceWith: '$a' }], [{ a: 1 }], 40228]])
})

import { refusesPipeline, yields } from '../run.js'

describe('$skip', () => {
  yields([['passes over the first', [{ $skip: 1 }], [{ a: 1 }, { a: 2 }], [{ a: 2 }]]])
  refusesPipeline([
    ['refuses less than zero', [{ $skip: -1 }], [], 5107200],
    ['refuses a fraction', [{ $skip: 1.5 }], [], 5107200],
  ])
})

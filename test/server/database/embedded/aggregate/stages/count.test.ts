import { refusesPipeline, yields } from '../run.js'

describe('$count', () => {
  yields([
    ['counts', [{ $count: 'n' }], [{}, {}], [{ n: 2 }]],
    ['yields nothing of nothing', [{ $count: 'n' }], [], []],
  ])
  refusesPipeline([
    ['refuses an empty name', [{ $count: '' }], [], 40157],
    ['refuses a dollar', [{ $count: '$n' }], [], 40158],
    ['refuses a dot', [{ $count: 'a.b' }], [], 40160],
  ])
})

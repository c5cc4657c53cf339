import { refusesPipeline, yields } from '../run.js'

describe('$sortByCount', () => {
  yields([
    [
      'counts values, most first',
      [{ $sortByCount: '$k' }],
      [{ k: 'a' }, { k: 'b' }, { k: 'b' }],
      [
        { _id: 'b', count: 2 },
        { _id: 'a', count: 1 },
      ],
    ],
  ])
  refusesPipeline([['refuses a bare name', [{ $sortByCount: 'k' }], [], 40147]])
})

import { finds } from '../matching.js'

describe('$comment', () => {
  finds([
    ['changes nothing', { $comment: 'why', a: 1 }, [{ a: 1 }], [{ a: 2 }]],
    ['may stand beside operators', { a: { $gt: 1, $comment: 'why' } }, [{ a: 2 }], [{ a: 1 }]],
  ])
})

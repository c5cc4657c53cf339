import { finds } from '../matching.js'

describe('$or', () => {
  finds([
    ['finds where one holds', { $or: [{ a: 1 }, { b: 2 }] }, [{ a: 1 }, { b: 2 }], [{ a: 2 }]],
    [
      'holds beside other fields',
      { c: 1, $or: [{ a: 1 }, { b: 2 }] },
      [{ c: 1, a: 1 }],
      [{ a: 1 }, { c: 1 }],
    ],
  ])
})

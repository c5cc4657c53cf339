import { evaluates, refuses } from '../evaluate.js'

describe('$filter', () => {
  evaluates([
    [
      'keeps the elements for which the condition holds',
      { $filter: { input: '$a', as: 'n', cond: { $gt: ['$$n', 1] } } },
      { a: [1, 2, 3] },
      [2, 3],
    ],
    [
      'stops at the limit',
      { $filter: { input: '$a', cond: { $gt: ['$$this', 1] }, limit: 1 } },
      { a: [1, 2, 3] },
      [2],
    ],
    ['is null of a missing field', { $filter: { input: '$a', cond: true } }, {}, null],
  ])
  refuses([
    ['refuses what is no array', { $filter: { input: '$a', cond: 1 } }, { a: 1 }, 28651],
    ['refuses a limit of zero', { $filter: { input: [1], cond: 1, limit: 0 } }, {}, 327392],
  ])
})

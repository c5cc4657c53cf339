import { evaluates, refuses } from '../evaluate.js'

describe('$let', () => {
  evaluates([
    [
      'binds variables',
      { $let: { vars: { total: { $add: ['$a', 1] } }, in: { $multiply: ['$$total', 2] } } },
      { a: 1 },
      4,
    ],
    [
      'hides an outer variable',
      { $let: { vars: { x: 1 }, in: { $let: { vars: { x: 2 }, in: '$$x' } } } },
      {},
      2,
    ],
    ['may bind CURRENT', { $let: { vars: { CURRENT: '$a' }, in: '$b' } }, { a: { b: 5 } }, 5],
    [
      'reaches into a variable',
      { $let: { vars: { x: '$a' }, in: '$$x.b' } },
      { a: [{ b: 1 }, { b: 2 }] },
      [1, 2],
    ],
  ])
  refuses([
    ['refuses an unbound variable', { $let: { vars: {}, in: '$$x' } }, {}, 17276],
    ['refuses a capital first letter', { $let: { vars: { X: 1 }, in: 1 } }, {}, 9],
  ])
})

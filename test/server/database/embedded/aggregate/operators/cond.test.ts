import { branches, evaluates, refuses } from '../evaluate.js'

describe('$cond', () => {
  evaluates([
    [
      'takes the first branch where true',
      { $cond: branches('if', '$a', 'then', 1, 'else', 2) },
      { a: true },
      1,
    ],
    ['takes the second where false', { $cond: branches('if', '$a', 'then', 1, 'else', 2) }, {}, 2],
    ['takes a list as well', { $cond: [{ $gte: ['$a', 5] }, 'many', 'few'] }, { a: 7 }, 'many'],
    ['may come out as missing', { $cond: [true, '$$REMOVE', 1] }, {}, undefined],
  ])
  refuses([
    ['refuses a missing branch', { $cond: branches('if', 1, 'then', 2) }, {}, 17080],
    ['refuses an unknown name', { $cond: branches('if', 1, 'then', 2, 'else', 3, 'x', 4) }, {}, 17083],
    ['refuses two arguments', { $cond: [1, 2] }, {}, 16020],
  ])
})

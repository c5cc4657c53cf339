import { evaluates, refuses } from '../evaluate.js'

describe('$map', () => {
  evaluates([
    [
      'applies an expression to each element',
      { $map: { input: '$a', as: 'n', in: { $add: ['$$n', 1] } } },
      { a: [1, 2] },
      [2, 3],
    ],
    [
      'calls the element this unless told',
      { $map: { input: '$a', in: '$$this.b' } },
      { a: [{ b: 1 }, {}] },
      [1, null],
    ],
    ['is null of null', { $map: { input: null, in: 1 } }, {}, null],
  ])
  refuses([
    ['refuses what is no array', { $map: { input: '$a', in: 1 } }, { a: 1 }, 16883],
    ['refuses a missing input', { $map: { in: 1 } }, {}, 16880],
  ])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$replaceOne', () => {
  evaluates([
    [
      'replaces the first',
      { $replaceOne: { input: 'blue blue', find: 'blue', replacement: { $literal: '$&' } } },
      {},
      '$& blue',
    ],
    ['is null where one is null', { $replaceOne: { input: 'a', find: null, replacement: 'b' } }, {}, null],
  ])
  refuses([
    ['refuses a number', { $replaceOne: { input: '$a', find: 'a', replacement: 'b' } }, { a: 1 }, 51746],
  ])
})

import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$median', () => {
  evaluates([
    [
      'is the middle of an array',
      { $median: { input: '$a', method: 'approximate' } },
      { a: [3, 1, 2] },
      dbl(2),
    ],
  ])
  refuses([['refuses another method', { $median: { input: '$a', method: 'exact' } }, {}, 2]])
})

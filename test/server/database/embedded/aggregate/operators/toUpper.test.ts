import { evaluates, refuses } from '../evaluate.js'

describe('$toUpper', () => {
  evaluates([
    ['changes ASCII letters alone', { $toUpper: 'abcé' }, {}, 'ABCé'],
    ['is empty of null', { $toUpper: null }, {}, ''],
    ['writes a number out', { $toUpper: 1.5 }, {}, '1.5'],
  ])
  refuses([['refuses an array', { $toUpper: [[1]] }, {}, 16007]])
})

import { evaluates } from '../evaluate.js'

describe('$toLower', () => {
  evaluates([
    ['changes ASCII letters alone', { $toLower: 'ABCÉ' }, {}, 'abcÉ'],
    ['is empty of a missing field', { $toLower: '$a' }, {}, ''],
  ])
})

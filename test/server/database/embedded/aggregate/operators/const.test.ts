import { evaluates } from '../evaluate.js'

describe('$const', () => {
  evaluates([['is the other name of $literal', { $const: '$a' }, { a: 1 }, '$a']])
})

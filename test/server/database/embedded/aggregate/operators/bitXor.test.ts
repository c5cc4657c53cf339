import { evaluates } from '../evaluate.js'

describe('$bitXor', () => {
  evaluates([['keeps the bits that differ', { $bitXor: [12, 10] }, {}, 6]])
})

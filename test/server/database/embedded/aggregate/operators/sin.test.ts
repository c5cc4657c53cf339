import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$sin', () => {
  evaluates([
    ['is 0 of 0', { $sin: 0 }, {}, dbl(0)],
    ['is 1 of a right angle', { $sin: Math.PI / 2 }, {}, dbl(1)],
  ])
  refuses([['refuses infinity', { $sin: '$a' }, { a: Number.POSITIVE_INFINITY }, 50989]])
})

import { dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$sqrt', () => {
  evaluates([
    ['is a double', { $sqrt: 25 }, {}, dbl(5)],
    [
      'has 34 digits of a decimal',
      { $sqrt: '$a' },
      { a: dec('2') },
      dec('1.414213562373095048801688724209698'),
    ],
    ['is exact of a square decimal', { $sqrt: '$a' }, { a: dec('2.25') }, dec('1.5')],
  ])
  refuses([['refuses a negative number', { $sqrt: -1 }, {}, 28714]])
})

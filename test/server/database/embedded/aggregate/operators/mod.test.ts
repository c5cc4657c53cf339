import { dbl, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$mod', () => {
  evaluates([
    ['is the rest of a division', { $mod: [40, 7] }, {}, 5],
    ['has the sign of the dividend', { $mod: [-40, 7] }, {}, -5],
    ['is a double of a double', { $mod: ['$a', 2] }, { a: dbl(5) }, dbl(1)],
    ['is an int of an int and a whole double', { $mod: [5, '$a'] }, { a: dbl(3) }, 2],
    ['is a long of a long', { $mod: ['$a', 4] }, { a: long(7) }, long(3)],
    ['takes fractions', { $mod: [5, 1.5] }, {}, 0.5],
    ['takes decimals', { $mod: ['$a', 2] }, { a: dec('5.5') }, dec('1.5')],
  ])
  refuses([
    ['refuses zero beside a decimal', { $mod: ['$a', 0] }, { a: dec('2.5') }, 5733415],
    ['refuses zero', { $mod: [1, 0] }, {}, 16610],
  ])
})

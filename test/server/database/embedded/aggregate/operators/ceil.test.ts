import { dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$ceil', () => {
  evaluates([
    ['rounds a double up', { $ceil: 7.8 }, {}, dbl(8)],
    ['rounds a negative double up', { $ceil: -2.8 }, {}, dbl(-2)],
    ['leaves an int alone', { $ceil: 5 }, {}, 5],
    ['rounds a decimal up', { $ceil: '$a' }, { a: dec('2.1') }, dec('3')],
    ['is null of null', { $ceil: null }, {}, null],
  ])
  refuses([['refuses a string', { $ceil: '$a' }, { a: 'x' }, 14]])
})

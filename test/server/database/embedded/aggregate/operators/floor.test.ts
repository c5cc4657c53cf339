import { dbl, dec, long } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$floor', () => {
  evaluates([
    ['rounds a double down', { $floor: 7.8 }, {}, dbl(7)],
    ['rounds a negative double down', { $floor: -2.8 }, {}, dbl(-3)],
    ['rounds a decimal down', { $floor: '$a' }, { a: dec('-2.1') }, dec('-3')],
    ['leaves a long alone', { $floor: '$a' }, { a: long(5) }, long(5)],
  ])
})

import { dbl, dec } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$trunc', () => {
  evaluates([
    ['cuts towards zero', { $trunc: -7.8 }, {}, dbl(-7)],
    ['cuts to places', { $trunc: [19.25, 1] }, {}, 19.2],
    ['cuts before the point', { $trunc: [1999, -2] }, {}, 1900],
    ['cuts a decimal', { $trunc: ['$a', 1] }, { a: dec('2.99') }, dec('2.9')],
  ])
})

import { long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$pow', () => {
  evaluates([
    ['is an int where it fits', { $pow: [5, 2] }, {}, 25],
    ['is a long where an int is too small', { $pow: [2, 40] }, {}, long(1099511627776)],
    ['is a double for a negative exponent', { $pow: [5, -2] }, {}, 0.04],
    ['is 1 for the exponent 0', { $pow: [5, 0] }, {}, 1],
    ['is a double beyond longs', { $pow: [10, 30] }, {}, 1e30],
  ])
  refuses([['refuses zero to a negative power', { $pow: [0, -1] }, {}, 28764]])
})

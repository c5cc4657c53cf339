import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$log', () => {
  evaluates([
    ['is 2 of 100 to the base 10', { $log: [100, 10] }, {}, dbl(2)],
    ['is null of null', { $log: [null, 10] }, {}, null],
  ])
  refuses([
    ['refuses a base of 1', { $log: [10, 1] }, {}, 28759],
    ['refuses a negative number', { $log: [-1, 10] }, {}, 28758],
  ])
})

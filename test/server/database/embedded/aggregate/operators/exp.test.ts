import { dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$exp', () => {
  evaluates([
    ['is 1 of 0', { $exp: 0 }, {}, dbl(1)],
    ['is e squared of 2', { $exp: 2 }, {}, Math.exp(2)],
    ['is null of null', { $exp: null }, {}, null],
  ])
  refuses([['refuses a decimal rather than answer half its digits', { $exp: '$a' }, { a: dec('1') }, 115]])
})

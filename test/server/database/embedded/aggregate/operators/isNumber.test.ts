import { dec } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$isNumber', () => {
  evaluates([
    ['is true of a decimal', { $isNumber: '$a' }, { a: dec('1') }, true],
    ['is false of a string', { $isNumber: '1' }, {}, false],
  ])
})

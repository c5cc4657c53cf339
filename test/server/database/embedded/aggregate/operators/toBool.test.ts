import { date, dec } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$toBool', () => {
  evaluates([
    ['is false of zero', { $toBool: '$a' }, { a: dec('0') }, false],
    ['is true of any string', { $toBool: 'false' }, {}, true],
    ['is null of null', { $toBool: null }, {}, null],
    ['is true of a date', { $toBool: '$a' }, { a: date('2020-01-01') }, true],
  ])
})

import { date, dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$toInt', () => {
  evaluates([
    ['cuts a double', { $toInt: '$a' }, { a: -5.8 }, -5],
    ['reads a string', { $toInt: '-2' }, {}, -2],
    ['is 1 of true', { $toInt: true }, {}, 1],
    ['is null of null', { $toInt: null }, {}, null],
    ['cuts a decimal', { $toInt: '$a' }, { a: dec('5.9') }, 5],
  ])
  refuses([
    ['refuses two arguments', { $toInt: [1, 2] }, {}, 50723],
    ['refuses hexadecimal digits', { $toInt: '0x1' }, {}, 241],
    ['refuses what does not fit', { $toInt: '$a' }, { a: long(3000000000) }, 241],
    ['refuses a fraction in a string', { $toInt: '2.5' }, {}, 241],
    ['refuses NaN', { $toInt: '$a' }, { a: Number.NaN }, 241],
    ['refuses a date', { $toInt: '$a' }, { a: date('2020-01-01') }, 241],
  ])
})

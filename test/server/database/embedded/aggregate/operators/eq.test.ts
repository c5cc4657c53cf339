import { dec, long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$eq', () => {
  evaluates([
    [
      'is true of equal numbers of different types',
      { $eq: ['$a', '$b'] },
      { a: long(1), b: dec('1.0') },
      true,
    ],
    ['is false of null and missing', { $eq: ['$a', null] }, {}, false],
    ['is true of two missing fields', { $eq: ['$a', '$b'] }, {}, true],
    ['sees the order of fields', { $eq: ['$a', '$b'] }, { a: { x: 1, y: 2 }, b: { y: 2, x: 1 } }, false],
    ['compares arrays as a whole', { $eq: ['$a', [1, 2]] }, { a: [1, 2] }, true],
  ])
  refuses([['refuses three arguments', { $eq: [1, 2, 3] }, {}, 16020]])
})

import { long } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$pullAll', () => {
  updates([
    ['takes equal values away', { a: [1, 2, 3, long(1)] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    [
      'takes exact documents away',
      { a: [{ x: 1 }, { x: 1, y: 2 }] },
      { $pullAll: { a: [{ x: 1 }] } },
      { a: [{ x: 1, y: 2 }] },
    ],
  ])
  refusesUpdate([
    [
      'refuses what is no list',
      { a: [] },
      { $pullAll: { a: 1 } },
      2,
      '$pullAll requires an array argument but was given a int',
    ],
    ['refuses what is no array', { a: 1 }, { $pullAll: { a: [1] } }, 2],
  ])
})

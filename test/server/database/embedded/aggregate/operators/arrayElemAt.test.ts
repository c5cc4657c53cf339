import { evaluates, refuses } from '../evaluate.js'

describe('$arrayElemAt', () => {
  evaluates([
    ['takes the element at a place', { $arrayElemAt: [[1, 2, 3], 0] }, {}, 1],
    ['counts from the end below zero', { $arrayElemAt: [[1, 2, 3], -2] }, {}, 2],
    ['is missing beyond the end', { $arrayElemAt: [[1], 5] }, {}, undefined],
    ['is null of null', { $arrayElemAt: [null, 0] }, {}, null],
  ])
  refuses([
    ['refuses what is no array', { $arrayElemAt: ['$a', 0] }, { a: 1 }, 28689],
    ['refuses half a place', { $arrayElemAt: [[1], 0.5] }, {}, 28691],
  ])
})

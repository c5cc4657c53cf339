import { updates } from '../updating.js'

describe('$unset', () => {
  updates([
    ['takes a field away', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
    ['takes a field within away', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': 1 } }, { a: { c: 2 } }],
    ['leaves null in an array', { a: [1, 2] }, { $unset: { 'a.0': 1 } }, { a: [null, 2] }],
    ['does nothing to what is missing', { a: 1 }, { $unset: { 'b.c': 1 } }, { a: 1 }],
    ['does nothing below a scalar', { a: 1 }, { $unset: { 'a.b': 1 } }, { a: 1 }],
    ['does nothing beyond the end of an array', { a: [1] }, { $unset: { 'a.5': 1 } }, { a: [1] }],
  ])
})

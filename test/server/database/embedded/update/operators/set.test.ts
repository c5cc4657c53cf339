import { dbl, dec, long } from '../../values/literals.js'
import { refusesUpdate, updates } from '../updating.js'

describe('$set', () => {
  updates([
    ['sets a field', { a: 1, b: 2 }, { $set: { a: 5 } }, { a: 5, b: 2 }],
    [
      'adds fields in the order of their names',
      { _id: 1 },
      { $set: { z: 1, b: 2, a: 3 } },
      { _id: 1, a: 3, b: 2, z: 1 },
    ],
    ['creates the documents on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    ['creates a document and no array for a number', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
    ['sets an element by its index', { a: [1, 2] }, { $set: { 'a.1': 5 } }, { a: [1, 5] }],
    [
      'fills an array with nulls up to an index',
      { a: [1] },
      { $set: { 'a.3': 5 } },
      { a: [1, null, null, 5] },
    ],
    [
      'changes nothing where the value is the same',
      { a: { b: [1, dbl(2)] } },
      { $set: { a: { b: [1, dbl(2)] } } },
      { a: { b: [1, dbl(2)] } },
    ],
    ['changes the type of an equal number', { a: dbl(1) }, { $set: { a: 1 } }, { a: 1 }],
    [
      'leaves the types of other fields alone',
      { a: dbl(1), b: long(2), c: dec('3.0'), d: 1 },
      { $set: { d: 2 } },
      { a: dbl(1), b: long(2), c: dec('3.0'), d: 2 },
    ],
    ['takes nothing to set', { a: 1 }, { $set: {} }, { a: 1 }],
    [
      'sets a field named __proto__',
      {},
      { $set: JSON.parse('{"__proto__": 1}') },
      JSON.parse('{"__proto__": 1}'),
    ],
    ['sets the _id to the same', { _id: 1, a: 1 }, { $set: { _id: 1, a: 2 } }, { _id: 1, a: 2 }],
  ])
  refusesUpdate([
    [
      'refuses to go through a scalar',
      { a: { b: 5 } },
      { $set: { 'a.b.c': 1 } },
      28,
      "Cannot create field 'c' in element {b: 5}",
    ],
    [
      'refuses to go through null',
      { a: null },
      { $set: { 'a.b': 1 } },
      28,
      "Cannot create field 'b' in element {a: null}",
    ],
    [
      'refuses a name in an array',
      { a: [{ x: 1 }] },
      { $set: { 'a.b': 1 } },
      28,
      "Cannot create field 'b' in element {a: [ { x: 1 } ]}",
    ],
    [
      'refuses two paths that overlap',
      {},
      { $set: { a: 1, 'a.b': 2 } },
      40,
      "Updating the path 'a.b' would create a conflict at 'a'",
    ],
    [
      'refuses a path in two operators',
      {},
      { $set: { a: 1 }, $inc: { a: 1 } },
      40,
      "Updating the path 'a' would create a conflict at 'a'",
    ],
    [
      'refuses to change the _id',
      { _id: 1 },
      { $set: { _id: 2 } },
      66,
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    ],
    ['refuses an empty name', {}, { $set: { 'a..b': 1 } }, 56],
    ['refuses an empty path', {}, { $set: { '': 1 } }, 56],
    ['refuses a name with a dollar', {}, { $set: { $a: 1 } }, 52],
    [
      'refuses what is no document',
      {},
      { $set: 'x' },
      9,
      'Modifiers operate on fields but we found type string instead.',
    ],
    ['refuses a path without end', {}, { $set: { [Array(201).fill('a').join('.')]: 1 } }, 15],
    ['refuses to fill an array without end', { a: [] }, { $set: { 'a.2000000': 1 } }, 34],
  ])
})

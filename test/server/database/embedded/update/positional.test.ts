import { refusesUpdate, updates } from './updating.js'

describe('The positional operators', () => {
  updates([
    [
      'sets the element that the filter found',
      { a: [{ k: 1 }, { k: 2 }] },
      { $set: { 'a.$.v': 5 } },
      { a: [{ k: 1 }, { k: 2, v: 5 }] },
      { filter: { 'a.k': 2 } },
    ],
    [
      'sets several fields of it',
      { a: [{ k: 1 }, { k: 2 }] },
      { $set: { 'a.$.v': 5, 'a.$.w': 6 }, $inc: { 'a.$.k': 1 } },
      { a: [{ k: 1 }, { k: 3, v: 5, w: 6 }] },
      { filter: { a: { $elemMatch: { k: 2 } } } },
    ],
    [
      'replaces the element itself',
      { a: [1, 5, 9] },
      { $set: { 'a.$': 0 } },
      { a: [1, 0, 9] },
      { filter: { a: 5 } },
    ],
    [
      'sets each element with $[]',
      { a: [{ k: 1 }, { k: 2 }] },
      { $inc: { 'a.$[].k': 1 } },
      { a: [{ k: 2 }, { k: 3 }] },
    ],
    [
      'goes through arrays within',
      { a: [{ b: [1, 2] }, { b: [3] }] },
      { $mul: { 'a.$[].b.$[]': 2 } },
      { a: [{ b: [2, 4] }, { b: [6] }] },
    ],
    [
      'sets the elements of an array filter',
      { a: [1, 5, 9] },
      { $set: { 'a.$[e]': 0 } },
      { a: [1, 0, 0] },
      { arrayFilters: [{ e: { $gte: 5 } }] },
    ],
    [
      'filters documents by their fields',
      {
        a: [
          { k: 1, v: 1 },
          { k: 2, v: 1 },
        ],
      },
      { $set: { 'a.$[e].v': 9 } },
      {
        a: [
          { k: 1, v: 1 },
          { k: 2, v: 9 },
        ],
      },
      { arrayFilters: [{ 'e.k': 2, 'e.v': 1 }] },
    ],
    [
      'takes several identifiers',
      {
        a: [
          { k: 1, b: [1, 2] },
          { k: 2, b: [1, 2] },
        ],
      },
      { $set: { 'a.$[x].b.$[y]': 0 } },
      {
        a: [
          { k: 1, b: [1, 2] },
          { k: 2, b: [1, 0] },
        ],
      },
      { arrayFilters: [{ 'x.k': 2 }, { y: 2 }] },
    ],
    [
      'takes $or in an array filter',
      { a: [{ k: 1 }, { k: 2 }, { k: 3 }] },
      { $set: { 'a.$[e].v': 1 } },
      { a: [{ k: 1, v: 1 }, { k: 2 }, { k: 3, v: 1 }] },
      { arrayFilters: [{ $or: [{ 'e.k': 1 }, { 'e.k': 3 }] }] },
    ],
    [
      'joins two ways to one element',
      { a: [{ k: 1 }] },
      { $set: { 'a.$[e].x': 1, 'a.0.y': 2 } },
      { a: [{ k: 1, x: 1, y: 2 }] },
      { arrayFilters: [{ 'e.k': 1 }] },
    ],
    [
      'takes elements away within with $pull',
      { a: [{ b: [1, 2] }] },
      { $pull: { 'a.$[].b': 1 } },
      { a: [{ b: [2] }] },
    ],
  ])
  refusesUpdate([
    [
      'refuses $ where the filter found no element',
      { a: [1] },
      { $set: { 'a.$': 0 } },
      2,
      'The positional operator did not find the match needed from the query.',
    ],
    [
      'refuses $ at the start',
      {},
      { $set: { '$.a': 1 } },
      2,
      "Cannot have positional (i.e. '$') element in the first position in path '$.a'",
    ],
    [
      'refuses $ twice',
      { a: [] },
      { $set: { 'a.$.b.$': 1 } },
      2,
      "Too many positional (i.e. '$') elements found in path 'a.$.b.$'",
    ],
    [
      'refuses $[] where there is no array',
      { a: 1 },
      { $set: { 'a.$[]': 1 } },
      2,
      'Cannot apply array updates to non-array element a: 1',
    ],
    [
      'refuses $[] where there is nothing',
      {},
      { $set: { 'a.$[]': 1 } },
      2,
      "The path 'a' must exist in the document in order to apply array updates.",
    ],
    [
      'refuses an identifier without a filter',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      2,
      "No array filter found for identifier 'e' in path 'a.$[e]'",
    ],
    [
      'refuses a filter without use',
      { a: [] },
      { $set: { b: 1 } },
      9,
      "The array filter for identifier 'e' was not used in the update",
      { arrayFilters: [{ e: 1 }] },
    ],
    [
      'refuses two filters for one identifier',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      9,
      'Found multiple array filters with the same top-level field name e',
      { arrayFilters: [{ e: 1 }, { e: 2 }] },
    ],
    [
      'refuses a filter of two names',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      9,
      'Expected a single top-level field name',
      { arrayFilters: [{ e: 1, f: 2 }] },
    ],
    [
      'refuses an empty filter',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      9,
      'Cannot use an expression without a top-level field name in arrayFilters',
      { arrayFilters: [{}] },
    ],
    [
      'refuses a filter that is no document',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      14,
      'Array filters must be objects',
      { arrayFilters: ['e'] as never },
    ],
    [
      'refuses an expression as a filter',
      { a: [] },
      { $set: { 'a.$[e]': 1 } },
      224,
      '$expr is not allowed in this context',
      { arrayFilters: [{ $expr: { $eq: ['$e', 1] } }] },
    ],
    [
      'refuses a name with a capital',
      { a: [] },
      { $set: { 'a.$[E]': 1 } },
      2,
      'must be an alphanumeric string beginning with a lowercase letter',
      { arrayFilters: [{ E: 1 }] },
    ],
    [
      'refuses two changes of one element',
      { a: [1] },
      { $set: { 'a.$[]': 1, 'a.0': 2 } },
      40,
      "Update created a conflict at 'a.0'",
    ],
  ])
})

import { refusesUpdate, updates } from '../updating.js'

describe('$setOnInsert', () => {
  updates([
    [
      'sets where a document is inserted',
      { k: 1 },
      { $setOnInsert: { 'a.b': 1 }, $set: { c: 2 } },
      { k: 1, a: { b: 1 }, c: 2 },
      { isInsert: true },
    ],
    ['does nothing otherwise', { k: 1 }, { $setOnInsert: { a: 1 } }, { k: 1 }],
  ])
  refusesUpdate([['refuses a path set as well', {}, { $set: { a: 1 }, $setOnInsert: { a: 2 } }, 40]])
})

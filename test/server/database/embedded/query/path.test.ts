import { expect } from 'chai'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { finds } from './matching.js'

describe('Dotted paths', () => {
  finds([
    ['walks through documents', { 'a.b.c': 1 }, [{ a: { b: { c: 1 } } }], [{ a: { b: 1 } }, { 'a.b.c': 1 }]],
    [
      'walks through arrays of documents',
      { 'a.b': 1 },
      [{ a: [{ b: 2 }, { b: 1 }] }, { a: [{ b: [1] }] }],
      [{ a: [[{ b: 1 }]] }],
    ],
    ['takes a number for an index', { 'a.1': 5 }, [{ a: [1, 5] }], [{ a: [5, 1] }]],
    ['takes a number for a name as well', { 'a.1': 5 }, [{ a: { 1: 5 } }, { a: [{ 1: 5 }] }]],
    ['does not look into an array at an index', { 'a.0': 1 }, [{ a: [1] }], [{ a: [[1]] }]],
    ['walks on from an index', { 'a.0.b': 1 }, [{ a: [{ b: 1 }, { b: 2 }] }], [{ a: [{ b: 2 }, { b: 1 }] }]],
    ['walks from index to index', { 'a.0.1': 2 }, [{ a: [[1, 2]] }], [{ a: [[2, 1]] }]],
    ['takes 00 for a name', { 'a.00': 1 }, [{ a: { '00': 1 } }], [{ a: [1] }]],
  ])
  it('tells the index of the element that matched', () => {
    const details = {}
    compileFilter({ 'a.b': { $gt: 1 } }).matches({ a: [{ b: 1 }, { b: 2 }] }, details)
    expect(details).to.deep.equal({ index: 1 })
  })
})

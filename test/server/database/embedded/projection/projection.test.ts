import type { Document } from 'bson'
import { expect } from 'chai'
import { compileProjection } from '../../../../../server/database/embedded/projection/projection.js'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { shown } from '../values/shown.js'

const ROWS: [string, Document, Document, Document, Document?][] = [
  ['gives all for nothing', {}, { _id: 1, a: 2 }, { _id: 1, a: 2 }],
  ['includes fields and the _id', { a: 1 }, { _id: 1, a: 2, b: 3 }, { _id: 1, a: 2 }],
  ['includes without the _id', { a: true, _id: false }, { _id: 1, a: 2 }, { a: 2 }],
  ['keeps the order of the document', { b: 1, a: 1 }, { _id: 1, a: 1, b: 2 }, { _id: 1, a: 1, b: 2 }],
  ['includes the _id alone', { _id: 1 }, { _id: 1, a: 2 }, { _id: 1 }],
  ['excludes fields', { a: 0 }, { _id: 1, a: 2, b: 3 }, { _id: 1, b: 3 }],
  ['excludes the _id alone', { _id: 0 }, { _id: 1, a: 2 }, { a: 2 }],
  ['includes within documents', { 'a.b': 1 }, { a: { b: 1, c: 2 } }, { a: { b: 1 } }],
  ['takes a nested specification', { a: { b: 1 } }, { a: { b: 1, c: 2 } }, { a: { b: 1 } }],
  [
    'includes within arrays, documents alone',
    { 'a.b': 1 },
    { a: [{ b: 1, c: 2 }, 5, {}, [{ b: 3 }]] },
    { a: [{ b: 1 }, {}, [{ b: 3 }]] },
  ],
  ['excludes within arrays, values kept', { 'a.b': 0 }, { a: [{ b: 1, c: 2 }, 5] }, { a: [{ c: 2 }, 5] }],
  ['leaves out a path below a scalar', { 'a.b': 1 }, { _id: 1, a: 5 }, { _id: 1 }],
  ['computes by expressions', { s: { $add: ['$a', '$b'] } }, { _id: 1, a: 1, b: 2 }, { _id: 1, s: 3 }],
  ['copies a field under another name', { c: '$a' }, { a: 1 }, { c: 1 }],
  ['takes a literal text', { c: 'x' }, { a: 1 }, { c: 'x' }],
  [
    'cuts an array with $slice',
    { l: { $slice: 2 } },
    { _id: 1, l: [1, 2, 3], a: 1 },
    { _id: 1, l: [1, 2], a: 1 },
  ],
  ['cuts from the end', { l: { $slice: -2 } }, { l: [1, 2, 3] }, { l: [2, 3] }],
  ['cuts from a place', { l: { $slice: [1, 1] } }, { l: [1, 2, 3] }, { l: [2] }],
  ['cuts from a place counted from the end', { l: { $slice: [-2, 1] } }, { l: [1, 2, 3] }, { l: [2] }],
  ['cuts beside an inclusion', { a: 1, l: { $slice: 1 } }, { a: 1, b: 2, l: [1, 2] }, { a: 1, l: [1] }],
  ['takes $slice as an expression too', { l: { $slice: ['$m', 1] } }, { m: [1, 2], a: 1 }, { l: [1] }],
  [
    'cuts within the documents of an array, not within arrays of it',
    { 'a.l': { $slice: 1 } },
    { a: [{ l: [1, 2] }, [{ l: [1, 2] }], 5] },
    { a: [{ l: [1] }, [{ l: [1, 2] }], 5] },
  ],
  ['cuts within documents', { 'a.l': { $slice: 1 } }, { a: { l: [1, 2], x: 1 } }, { a: { l: [1], x: 1 } }],
  [
    'finds one element with $elemMatch',
    { l: { $elemMatch: { k: { $gt: 1 } } } },
    { _id: 1, l: [{ k: 1 }, { k: 2 }, { k: 3 }], a: 1 },
    { _id: 1, l: [{ k: 2 }] },
  ],
  [
    'leaves the field out where none is found',
    { l: { $elemMatch: { k: 9 } } },
    { _id: 1, l: [{ k: 1 }] },
    { _id: 1 },
  ],
  ['finds a value with $elemMatch', { l: { $elemMatch: { $gt: 1 } } }, { l: [1, 2, 3] }, { l: [2] }],
  [
    'gives the element the filter found with $',
    { 'l.$': 1 },
    { _id: 1, l: [5, 7], a: 1 },
    { _id: 1, l: [7] },
    { l: { $gt: 5 } },
  ],
  [
    'gives the document the filter found',
    { 'l.$': 1 },
    { l: [{ k: 1 }, { k: 2 }] },
    { l: [{ k: 2 }] },
    { 'l.k': 2 },
  ],
  [
    'gives the element of the first array on the path',
    { 'a.b.$': 1 },
    { l: [1, 2], a: [{ b: [3, 4] }, { b: [5, 6] }] },
    { a: [{ b: [5, 6] }] },
    { l: 2 },
  ],
  [
    'gives the element that one of some values matched',
    { 'l.$': 1 },
    { l: [1, 2, 3] },
    { l: [2] },
    { $or: [{ l: 2 }, { l: 3 }] },
  ],
]

const REFUSED: [string, Document, number][] = [
  ['to include and exclude', { a: 1, b: 0 }, 31254],
  ['to exclude and include', { a: 0, b: 1 }, 31253],
  ['to exclude and give a value', { a: 0, b: 'x' }, 31310],
  ['to exclude and compute', { a: 0, b: { $literal: 1 } }, 31252],
  ['two paths that overlap', { 'a.b': 1, a: 1 }, 31250],
  ['an empty document', { a: {} }, 51270],
  ['a positional operator with more', { 'a.$': { $slice: 1 } }, 31271],
  ['a positional operator in the middle', { 'a.$.b': 1 }, 31394],
  ['two positional operators', { 'a.$': 1, 'b.$': 1 }, 31276],
  ['$elemMatch of a nested field', { 'a.b': { $elemMatch: { c: 1 } } }, 31275],
  ['$meta', { a: { $meta: 'textScore' } }, 2],
  ['an unknown expression', { a: { $nonsense: 1 } }, 168],
  ['a dot at the end', { 'a.': 1 }, 40353],
]

describe('Projections', () => {
  for (const [sentence, spec, doc, expected, filter] of ROWS) {
    it(sentence, () => {
      const options = filter ? { filter: compileFilter(filter) } : {}
      expect(shown(compileProjection(spec, options).project(doc))).to.equal(shown(expected))
    })
  }

  for (const [what, spec, code] of REFUSED) {
    it(`refuses ${what}`, () =>
      expect(() => compileProjection(spec))
        .to.throw()
        .with.property('code', code))
  }

  it('refuses $ where the filter found no element', () =>
    expect(() => compileProjection({ 'l.$': 1 }, { filter: compileFilter({}) }).project({ l: [1] }))
      .to.throw()
      .with.property('code', 51246))

  it('tells the paths of a plain inclusion, which an index may cover', () => {
    expect(compileProjection({ a: 1, 'b.c': 1 }).inclusionPaths).to.deep.equal(['_id', 'a', 'b.c'])
    expect(compileProjection({ a: 1, _id: 0 }).inclusionPaths).to.deep.equal(['a'])
    expect(compileProjection({ a: 0 }).inclusionPaths).to.equal(undefined)
    expect(compileProjection({ a: { $slice: 1 } }).inclusionPaths).to.equal(undefined)
  })
})

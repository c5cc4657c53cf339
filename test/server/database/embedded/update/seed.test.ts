import type { Document } from 'bson'
import { expect } from 'chai'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { upsertSeed } from '../../../../../server/database/embedded/update/update.js'

const ROWS: [string, Document, Document][] = [
  ['the equalities of the filter', { a: 1, b: { $eq: 2 } }, { a: 1, b: 2 }],
  ['those within $and', { $and: [{ a: 1 }, { b: 2 }] }, { a: 1, b: 2 }],
  ['dotted paths as documents', { 'a.b': 1, 'a.c': 2 }, { a: { b: 1, c: 2 } }],
  ['no other conditions', { a: { $gt: 1 }, b: { $ne: 2 }, c: { $exists: true } }, {}],
  ['an $or of one', { $or: [{ a: 1 }] }, { a: 1 }],
  ['no $or of several', { $or: [{ a: 1 }, { b: 2 }] }, {}],
  ['an $in of one', { a: { $in: [5] } }, { a: 5 }],
  ['a whole document', { a: { b: 1 } }, { a: { b: 1 } }],
  ['$all of one', { a: { $all: [1] } }, { a: 1 }],
]

describe('The document an upsert starts from', () => {
  for (const [what, filter, expected] of ROWS) {
    it(`has ${what}`, () => expect(upsertSeed(compileFilter(filter))).to.deep.equal(expected))
  }

  it('has the _id alone before a replacement', () => {
    const filter = compileFilter({ _id: 1, a: { b: 1 }, 'a.b': 2 })
    expect(upsertSeed(filter, true)).to.deep.equal({ _id: 1 })
  })

  it('is refused where a replacement finds a part of the _id', () =>
    expect(() => upsertSeed(compileFilter({ '_id.x': 1 }), true))
      .to.throw()
      .with.property('code', 111))

  for (const filter of [{ $and: [{ a: 1 }, { a: 2 }] }, { a: { b: 1 }, 'a.c': 2 }, { a: 1, 'a.b': 2 }]) {
    it(`is refused where ${JSON.stringify(filter)} says two things`, () =>
      expect(() => upsertSeed(compileFilter(filter)))
        .to.throw('is matched twice')
        .with.property('code', 54))
  }
})

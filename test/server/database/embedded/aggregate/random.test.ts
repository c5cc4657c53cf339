import { expect } from 'chai'
import fc from 'fast-check'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { compareValues } from '../../../../../server/database/embedded/values/compare.js'
import { valueKey } from '../../../../../server/database/embedded/values/key.js'
import { documents, values } from '../values/arbitrary.js'
import { run } from './run.js'

const collections = fc.array(documents, { maxLength: 8 })

describe('Random pipelines', () => {
  it('count in groups as many documents as there are', () => {
    fc.assert(
      fc.property(collections, (docs) => {
        const groups = run([{ $group: { _id: '$a', n: { $sum: 1 } } }], docs)
        expect(groups.reduce((total, { n }) => total + n, 0)).to.equal(docs.length)
        expect(groups).to.have.length(new Set(docs.map(({ a }) => valueKey(a ?? null))).size)
      }),
    )
  })

  it('match as a filter does', () => {
    fc.assert(
      fc.property(collections, values, (docs, value) => {
        const filter = { a: { $eq: value } }
        expect(run([{ $match: filter }], docs)).to.deep.equal(
          docs.filter((doc) => compileFilter(filter).matches(doc)),
        )
      }),
    )
  })

  it('sort before a limit as without one', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (docs, limit) => {
        const sorted = run([{ $sort: { a: 1, 'a.c': -1 } }], docs)
        expect(run([{ $sort: { a: 1, 'a.c': -1 } }, { $limit: limit }], docs)).to.deep.equal(
          sorted.slice(0, limit),
        )
        expect(run([{ $sort: { a: 1, 'a.c': -1 } }, { $skip: 1 }, { $limit: limit }], docs)).to.deep.equal(
          sorted.slice(1, limit + 1),
        )
      }),
    )
  })

  it('join each document with those that a filter by its value finds', () => {
    fc.assert(
      fc.property(collections, collections, (own, other) => {
        const plain = own.filter(({ a }) => !Array.isArray(a))
        const joined = run(
          [{ $lookup: { from: 'other', localField: 'a', foreignField: 'b', as: 'found' } }],
          { own: plain, other },
        )
        joined.forEach(({ found }, i) => {
          const filter = compileFilter({ b: { $eq: plain[i]?.a ?? null } })
          expect(found).to.deep.equal(other.filter((doc) => filter.matches(doc)))
        })
      }),
    )
  })

  it('bound their values by the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), (list) => {
        const [{ low, high } = {}] = run(
          [{ $group: { _id: null, low: { $min: '$v' }, high: { $max: '$v' } } }],
          list.map((v) => ({ v })),
        )
        for (const value of list) {
          if (value === null) continue
          expect(compareValues(low, value)).to.be.at.most(0)
          expect(compareValues(high, value)).to.be.at.least(0)
        }
      }),
    )
  })
})

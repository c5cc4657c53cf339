import { expect } from 'chai'
import fc from 'fast-check'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { compileSort, sortDocuments } from '../../../../../server/database/embedded/query/sort.js'
import {
  compareValues,
  equalValues,
  typeBracket,
} from '../../../../../server/database/embedded/values/compare.js'
import { documents, values } from '../values/arbitrary.js'

const paths = fc.constantFrom('a', 'b', 'a.b', 'a.0', 'b.c.a')
const matches = (filter: object, doc: object) => compileFilter(filter).matches(doc)

describe('Random documents', () => {
  it('are found by what they hold', () => {
    fc.assert(
      fc.property(documents, values, (doc, value) => {
        expect(matches({ x: { $eq: value } }, { ...doc, x: value })).to.equal(true)
        expect(matches({ x: { $eq: value } }, { ...doc, x: [1, value] })).to.equal(true)
        expect(matches({ x: { $in: [value] } }, { ...doc, x: value })).to.equal(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are found by a condition or by its negation, never by both', () => {
    fc.assert(
      fc.property(
        documents,
        paths,
        values,
        fc.constantFrom('$eq', '$lt', '$lte', '$gt', '$gte'),
        (doc, path, value, op) => {
          if (typeBracket(value) === 50) return
          expect(matches({ [path]: { $not: { [op]: value } } }, doc)).to.equal(
            !matches({ [path]: { [op]: value } }, doc),
          )
          expect(matches({ $nor: [{ [path]: { [op]: value } }] }, doc)).to.equal(
            !matches({ [path]: { [op]: value } }, doc),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('compare with scalars as the order of values says', () => {
    fc.assert(
      fc.property(values, values, (held, value) => {
        if (Array.isArray(held) || typeBracket(value) === 50) return
        if (
          typeBracket(held) !== typeBracket(value) ||
          Number.isNaN(Number(held)) !== Number.isNaN(Number(value))
        )
          return
        const order = compareValues(held, value)
        expect(matches({ x: { $lte: value } }, { x: held })).to.equal(order <= 0)
        expect(matches({ x: { $gte: value } }, { x: held })).to.equal(order >= 0)
        expect(matches({ x: { $eq: value } }, { x: held })).to.equal(equalValues(held, value))
      }),
      { numRuns: 500 },
    )
  })

  it('are sorted upwards as downwards the other way round, where they hold no arrays', () => {
    fc.assert(
      fc.property(
        fc.array(
          values.filter((value) => !Array.isArray(value)),
          { maxLength: 8 },
        ),
        (held) => {
          const docs = held.map((x) => ({ x }))
          const up = sortDocuments(docs, compileSort({ x: 1 })).map(({ x }) => x)
          const down = sortDocuments(docs, compileSort({ x: -1 })).map(({ x }) => x)
          for (const [i, value] of up.entries())
            expect(compareValues(value, down[down.length - 1 - i])).to.equal(0)
          for (let i = 1; i < up.length; i++) expect(compareValues(up[i - 1], up[i])).to.be.at.most(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})

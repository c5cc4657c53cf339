import { isDeepStrictEqual } from 'node:util'
import type { Document } from 'bson'
import { expect } from 'chai'
import fc from 'fast-check'
import { documents, values } from '../values/arbitrary.js'
import { shown } from '../values/shown.js'
import { applyUpdate } from './updating.js'

const names = fc.constantFrom('a', 'b', 'c', 'x')

/** What an update shall do, told in the simplest way, for fields at the top. */
const MODEL: Record<string, (doc: Document, name: string, value: unknown) => void> = {
  $set: (doc, name, value) => {
    doc[name] = value
  },
  $unset: (doc, name) => {
    delete doc[name]
  },
  $push: (doc, name, value) => {
    doc[name] = [...(doc[name] ?? []), value]
  },
  $inc: (doc, name, value) => {
    doc[name] = (doc[name] ?? 0) + (value as number)
  },
}

const steps = fc.array(
  fc.oneof(
    fc.record({ op: fc.constantFrom('$set', '$unset'), name: fc.constantFrom('a', 'b'), value: values }),
    fc.record({ op: fc.constant('$push'), name: fc.constant('list'), value: values }),
    fc.record({
      op: fc.constant('$inc'),
      name: fc.constant('count'),
      value: fc.integer({ min: -99, max: 99 }),
    }),
  ),
  { maxLength: 12 },
)

describe('Random updates', () => {
  it('do what a simple model does', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let doc: Document = { _id: 1 }
        const model: Document = { _id: 1 }
        for (const { op, name, value } of list) {
          doc = applyUpdate(doc, { [op]: { [name]: value } }).doc
          MODEL[op]?.(model, name, value)
        }
        expect(shown(doc)).to.equal(shown(model))
      }),
      { numRuns: 300 },
    )
  })

  it('leave the fields alone that they do not touch, to the byte', () => {
    fc.assert(
      fc.property(documents, names, values, (doc, name, value) => {
        const { doc: after } = applyUpdate({ _id: 1, ...doc }, { $set: { [name]: value } })
        for (const other of Object.keys(doc)) {
          if (other !== name) expect(Object.is(after[other], doc[other])).to.equal(true)
        }
        expect(Object.keys(after).filter((other) => other !== name)).to.deep.equal(
          Object.keys({ _id: 1, ...doc }).filter((other) => other !== name),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(documents, names, values, (doc, name, value) => {
        const update = { $set: { [name]: value, 'y.z': 1 }, $max: { m: 5 }, $addToSet: { s: value } }
        const once = applyUpdate({ _id: 1, ...doc }, update).doc
        const twice = applyUpdate(once, update)
        expect(twice.modified).to.equal(false)
        expect(isDeepStrictEqual(twice.doc, once)).to.equal(true)
      }),
      { numRuns: 200 },
    )
  })
})

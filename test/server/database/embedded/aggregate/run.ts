import type { Document } from 'bson'
import { expect } from 'chai'
import { runPipeline } from '../../../../../server/database/embedded/aggregate/pipeline.js'
import { CommandError } from '../../../../../server/database/embedded/errors.js'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { parseCollation } from '../../../../../server/database/embedded/values/collation.js'
import { shown } from '../values/shown.js'

type Collections = Record<string, Document[]>

/** Rows of a sentence, a pipeline, the documents of the collection (or of several), and the result. */
export function yields(rows: [string, Document[], Document[] | Collections, Document[]][]): void {
  for (const [sentence, pipeline, data, expected] of rows) {
    it(sentence, () => expect(shown(run(pipeline, data))).to.equal(shown(expected)))
  }
}

/** Rows of a sentence, a pipeline, documents, and the code with which it is refused. */
export function refusesPipeline(rows: [string, Document[], Document[], number][]): void {
  for (const [sentence, pipeline, docs, code] of rows) {
    it(sentence, () => {
      expect(() => run(pipeline, docs))
        .to.throw(CommandError)
        .with.property('code', code)
    })
  }
}

/** Runs a pipeline over documents in memory. */
export function run(pipeline: Document[], data: Document[] | Collections, collation?: Document): Document[] {
  const collections: Collections = Array.isArray(data) ? { own: data } : data
  return [
    ...runPipeline(pipeline, collections.own ?? [], {
      db: 'test',
      collection: 'own',
      collation: parseCollation(collation),
      find: (name, filter) => (collections[name] ?? []).filter((doc) => compileFilter(filter).matches(doc)),
      collStats: (name) => ({ ns: `test.${name}`, count: collections[name]?.length ?? 0 }),
      sessions: () => [{ _id: { id: 'one' } }],
      indexStats: () => [{ name: '_id_', key: { _id: 1 } }],
    }),
  ]
}

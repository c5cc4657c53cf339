import type { Document } from 'bson'
import {
  type PipelineWriter,
  runPipeline,
} from '../../../../../server/database/embedded/aggregate/pipeline.js'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'

/** Collections in memory that a pipeline may write to; the field `b` is unique. */
export function memory(collections: Record<string, Document[]>): {
  collections: Record<string, Document[]>
  writer: PipelineWriter
} {
  const docsOf = (name: string) => {
    collections[name] ??= []
    return collections[name]
  }
  return {
    collections,
    writer: {
      replaceAll: ({ collection }, docs) => {
        collections[collection] = docs
      },
      find: ({ collection }, filter) =>
        docsOf(collection).filter((doc) => compileFilter(filter).matches(doc)),
      insert: ({ collection }, doc) => docsOf(collection).push(doc),
      replace: ({ collection }, before, after) =>
        docsOf(collection).splice(docsOf(collection).indexOf(before), 1, after),
      uniqueFields: () => [['b']],
    },
  }
}

export function runWith(writer: PipelineWriter, pipeline: Document[], docs: Document[]): Document[] {
  return [...runPipeline(pipeline, docs, { db: 'test', collection: 'own', find: () => [], writer })]
}

import type { Document } from 'bson'
import { compilePipeline } from './compile.js'
import type { AggregateContext } from './context.js'
import { openScope } from './expression.js'
import { causedBy } from './failures.js'

export type { AggregateContext, PipelineWriter, Target } from './context.js'

/** Runs a pipeline over the documents of its collection, lazily where its stages allow it. */
export function runPipeline(
  pipeline: Document[],
  source: Iterable<Document>,
  context: AggregateContext,
): Iterable<Document> {
  const { scope, variables } = openScope(context)
  return guarded(compilePipeline(pipeline, { scope, variables, context })(source))
}

/** Refuses a pipeline that cannot be compiled; a query may answer its first stages without doing so. */
export function checkStages(pipeline: Document[], context: AggregateContext): void {
  const { scope, variables } = openScope(context)
  compilePipeline(pipeline, { scope, variables, context })
}

function* guarded(docs: Iterable<Document>): Iterable<Document> {
  const iterator = docs[Symbol.iterator]()
  try {
    for (;;) {
      const next = causedBy('PlanExecutor error during aggregation', () => iterator.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    iterator.return?.()
  }
}

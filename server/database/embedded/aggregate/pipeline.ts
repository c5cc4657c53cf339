import type { Document } from 'bson'
import { compilePipeline } from './compile.js'
import type { AggregateContext } from './context.js'
import { openScope } from './expression.js'

export type { AggregateContext, PipelineWriter, Target } from './context.js'

/** Runs a pipeline over the documents of its collection, lazily where its stages allow it. */
export function runPipeline(
  pipeline: Document[],
  source: Iterable<Document>,
  context: AggregateContext,
): Iterable<Document> {
  const { scope, variables } = openScope(context)
  return compilePipeline(pipeline, { scope, variables, context })(source)
}

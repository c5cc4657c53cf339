import type { Document } from 'bson'
import { compilePipeline } from '../aggregate/compile.js'
import { openScope } from '../aggregate/expression.js'
import { CommandError, failedToParse } from '../errors.js'
import { identicalValues } from '../values/identical.js'
import { withId } from './replacement.js'
import type { Update, UpdateOptions } from './update.js'

const STAGES = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'])

/** Compiles an update by a pipeline of the stages that turn one document into one. */
export function compilePipelineUpdate(pipeline: Document[], options: UpdateOptions): Update {
  if (options.arrayFilters?.length)
    throw failedToParse('arrayFilters may not be specified for pipeline-syle updates')
  for (const stage of pipeline) {
    const [name] = Object.keys(stage)
    if (name === undefined || !STAGES.has(name)) {
      throw new CommandError(72, 'InvalidOptions', `${name} is not allowed to be used within an update`)
    }
  }
  const run = compilePipeline(pipeline, { ...openScope(options), context: undefined })
  return {
    isReplacement: false,
    apply(doc) {
      const [changed = {}] = run([doc])
      const result = withId(doc, changed)
      return { doc: result, modified: !identicalValues(doc, result) }
    },
  }
}

import type { Document } from 'bson'
import { compilePipeline } from '../aggregate/compile.js'
import { openScope } from '../aggregate/expression.js'
import { checkSource } from '../aggregate/places.js'
import { badValue, CommandError } from '../errors.js'
import type { CommandContext } from './command.js'

const NOT_OF_VIEWS = ['capped', 'size', 'max', 'idIndex', 'validator', 'validationLevel', 'validationAction']
const WRITING = ['$out', '$merge']

/** The options of a view that make it one, or the refusal of what it could not show. */
export function viewOptions({ store, db }: CommandContext, command: Document, name: string): Document {
  const { viewOn, pipeline = [] } = command
  if (viewOn === '') throw badValue("'viewOn' cannot be empty")
  for (const option of NOT_OF_VIEWS) {
    if (command[option] === undefined) continue
    throw new CommandError(72, 'InvalidOptions', `the '${option}' field cannot be set for a view`)
  }
  const writing = pipeline.findIndex((stage: Document) => WRITING.some((one) => one in (stage ?? {})))
  if (writing >= 0) {
    throw new CommandError(
      167,
      'OptionNotSupportedOnView',
      `The aggregation stage ${Object.keys(pipeline[writing])[0]} in location ${writing} of the pipeline cannot be used in a view definition`,
    )
  }
  const { scope, variables } = openScope({})
  compilePipeline(pipeline, { scope, variables, context: undefined })
  checkSource(pipeline, true)
  for (let below = viewOn; below !== undefined; below = store.collection(db, below)?.options.viewOn) {
    if (below !== name) continue
    throw new CommandError(5, 'GraphContainsCycle', `View cycle detected: ${db}.${name}`)
  }
  return { viewOn, pipeline }
}

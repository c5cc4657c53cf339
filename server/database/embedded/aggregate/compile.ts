import { location, typeMismatch } from '../errors.js'
import { isPlainObject } from '../values/type.js'
import type { Stage, StageContext } from './context.js'
import { STAGES } from './stages/index.js'
import { unsupported } from './unsupported.js'

/** Compiles a pipeline into one function from documents to documents. */
export function compilePipeline(pipeline: unknown, context: Omit<StageContext, 'compile'>): Stage {
  const inner: StageContext = { ...context, compile: compilePipeline }
  if (!Array.isArray(pipeline)) throw typeMismatch("'pipeline' option must be specified as an array")
  const stages = pipeline.map((stage) => compileStage(stage, inner))
  return (docs) => stages.reduce((stream, stage) => stage(stream), docs)
}

function compileStage(stage: unknown, context: StageContext): Stage {
  if (!isPlainObject(stage)) throw typeMismatch("Each element of the 'pipeline' array must be an object")
  const [name, other] = Object.keys(stage)
  if (name === undefined || other !== undefined) {
    throw location(40323, 'A pipeline stage specification object must contain exactly one field.')
  }
  const compile = STAGES[name]
  if (!compile)
    throw REFUSED.has(name)
      ? unsupported(name)
      : location(40324, `Unrecognized pipeline stage name: '${name}'`)
  return compile(stage[name], context)
}

const REFUSED = new Set([
  '$changeStream',
  '$densify',
  '$fill',
  '$geoNear',
  '$merge',
  '$out',
  '$search',
  '$searchMeta',
  '$setWindowFields',
  '$vectorSearch',
])

import { type CommandError, location, typeMismatch } from '../errors.js'
import { integerOf } from '../values/number.js'
import { isPlainObject } from '../values/type.js'
import type { Stage, StageContext } from './context.js'
import { checkPlace } from './places.js'
import { STAGES } from './stages/index.js'
import { unsupported } from './unsupported.js'

/** Compiles a pipeline into one function from documents to documents. */
export function compilePipeline(pipeline: unknown, context: Omit<StageContext, 'compile'>): Stage {
  const inner: StageContext = { ...context, compile: compilePipeline }
  if (!Array.isArray(pipeline)) throw typeMismatch("'pipeline' option must be specified as an array")
  const stages = pipeline.map((stage, i) => {
    checkPlace(stage, i, pipeline.length)
    return compileStage(stage, { ...inner, atMost: limitAfter(pipeline, i) })
  })
  return (docs) => stages.reduce((stream, stage) => stage(stream), docs)
}

function compileStage(stage: unknown, context: StageContext): Stage {
  if (!isPlainObject(stage)) throw typeMismatch("Each element of the 'pipeline' array must be an object")
  const [name, other] = Object.keys(stage)
  if (name === undefined || other !== undefined) {
    throw location(40323, 'A pipeline stage specification object must contain exactly one field.')
  }
  const compile = STAGES[name]
  if (!compile) throw refusal(name)
  return compile(stage[name], context)
}

function refusal(name: string): CommandError {
  if (name === '$changeStream') {
    return location(40573, 'The $changeStream stage is only supported on replica sets')
  }
  return REFUSED.has(name)
    ? unsupported(name)
    : location(40324, `Unrecognized pipeline stage name: '${name}'`)
}

function limitAfter(pipeline: unknown[], place: number): number | undefined {
  const [next, other] = pipeline.slice(place + 1, place + 3)
  const limit = isPlainObject(next) ? integerOf(next.$limit) : undefined
  if (limit !== undefined) return limit
  const skip = isPlainObject(next) ? integerOf(next.$skip) : undefined
  const afterwards = isPlainObject(other) ? integerOf(other.$limit) : undefined
  return skip === undefined || afterwards === undefined ? undefined : skip + afterwards
}

const REFUSED = new Set(['$densify', '$geoNear', '$search', '$searchMeta', '$vectorSearch'])

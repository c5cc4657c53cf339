import { type Document, ObjectId } from 'bson'
import { badValue, CommandError, location, typeMismatch, unknownField } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { identicalValues } from '../../values/identical.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import type { PipelineWriter, StageContext, StageOperator, Target } from '../context.js'
import { environmentOf, type Variables, withNames } from '../environment.js'
import { pathReader, splitPath } from '../field-path.js'
import { targetOf } from '../target.js'
import { unsupported } from '../unsupported.js'

const NAMES = new Set(['into', 'on', 'let', 'whenMatched', 'whenNotMatched'])
const MATCHED = new Set(['replace', 'keepExisting', 'merge', 'fail'])
const NOT_MATCHED = new Set(['insert', 'discard', 'fail'])

type Combine = (existing: Document, incoming: Document) => Document

export const $merge: StageOperator = (operand, stage) => {
  const spec = readOptions(operand)
  const target = targetOf('$merge', spec.into, stage)
  const writer = stage.context?.writer
  if (!writer) throw unsupported('$merge')
  const on = typeof spec.on === 'string' ? [spec.on] : spec.on
  checkUnique(on, writer, target)
  const readers = on.map((path) => [path, pathReader(splitPath(path))] as const)
  const combine = combinationOf(spec, stage, target)
  return function* (docs) {
    for (const doc of docs) mergeOne(doc._id === undefined ? { _id: new ObjectId(), ...doc } : doc, writer)
    yield* []
  }

  function mergeOne(doc: Document, to: PipelineWriter): void {
    const filter: Document = {}
    for (const [path, read] of readers) filter[path] = { $eq: keyOf(path, read(doc)) }
    const [existing] = to.find(target, filter)
    if (existing) {
      const merged = combine(existing, doc)
      if (!identicalValues(existing, merged)) to.replace(target, existing, merged)
    } else if (spec.whenNotMatched === 'insert') to.insert(target, doc)
    else if (spec.whenNotMatched === 'fail') {
      throw new CommandError(
        13113,
        'MergeStageNoMatchingDocument',
        '$merge could not find a matching document in the target collection for at least one document in the source collection',
      )
    }
  }
}

interface Options {
  into: unknown
  on: string | string[]
  let?: Document
  whenMatched: string | unknown[]
  whenNotMatched: string
}

function readOptions(operand: unknown): Options {
  if (typeof operand === 'string') return options({ into: operand })
  if (!isPlainObject(operand))
    throw typeMismatch(`$merge requires a string or object argument, but found ${bsonType(operand)}`)
  if (operand.into === '') throw location(5786800, "Invalid $merge 'into' namespace: ''")
  return options(operand)
}

function options(operand: Document): Options {
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw unknownField('$merge', name)
  }
  if (operand.into === undefined)
    throw location(40414, "BSON field '$merge.into' is missing but a required field")
  const { into, on = '_id', whenMatched = 'merge', whenNotMatched = 'insert' } = operand
  if (!Array.isArray(whenMatched) && !MATCHED.has(whenMatched)) {
    throw badValue(`Enumeration value '${String(whenMatched)}' for field 'whenMatched' is not a valid value.`)
  }
  if (!NOT_MATCHED.has(whenNotMatched)) {
    throw badValue(
      `Enumeration value '${String(whenNotMatched)}' for field '$merge.whenNotMatched' is not a valid value.`,
    )
  }
  if (Array.isArray(on) && on.length === 0)
    throw location(51187, "If explicitly specifying $merge 'on', must include at least one field")
  return { into, on, let: operand.let, whenMatched, whenNotMatched }
}

function combinationOf(
  { whenMatched, let: bindings }: Options,
  stage: StageContext,
  target: Target,
): Combine {
  if (Array.isArray(whenMatched))
    return pipelineCombination(whenMatched, bindings ?? { new: '$$ROOT' }, stage)
  switch (whenMatched) {
    case 'replace':
      return (existing, incoming) => ({ ...incoming, _id: existing._id })
    case 'keepExisting':
      return (existing) => existing
    case 'fail':
      return (existing) => {
        throw new CommandError(
          11000,
          'DuplicateKey',
          `E11000 duplicate key error collection: ${target.db}.${target.collection} index: _id_ dup key: { _id: ${formatValue(existing._id)} }`,
          { keyPattern: { _id: 1 }, keyValue: { _id: existing._id } },
        )
      }
    default:
      return (existing, incoming) => ({ ...existing, ...incoming, _id: existing._id })
  }
}

function pipelineCombination(pipeline: unknown[], bindings: Document, stage: StageContext): Combine {
  const variables: Variables = Object.create(stage.variables)
  const expressions = Object.entries(bindings).map(
    ([name, spec]) => [name, stage.scope.compile(spec, stage.scope)] as const,
  )
  const scope = withNames(stage.scope, Object.keys(bindings))
  const run = stage.compile(pipeline, { ...stage, scope, variables })
  return (existing, incoming) => {
    const environment = environmentOf(incoming, stage.variables)
    for (const [name, expression] of expressions) variables[name] = expression(environment)
    const [merged = existing] = run([existing])
    return { _id: existing._id, ...merged }
  }
}

function checkUnique(on: string[], writer: PipelineWriter, target: Target): void {
  if (on.length === 1 && on[0] === '_id') return
  const wanted = [...on].sort().join()
  if (!writer.uniqueFields(target).some((fields) => [...fields].sort().join() === wanted)) {
    throw location(51183, 'Cannot find index to verify that join fields will be unique')
  }
}

function keyOf(path: string, value: unknown): unknown {
  if (value === undefined || value === null || Array.isArray(value)) {
    throw location(
      51132,
      `$merge write error: 'on' field '${path}' cannot be missing, null, undefined or an array`,
    )
  }
  return value
}

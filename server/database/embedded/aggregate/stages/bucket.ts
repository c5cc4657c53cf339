import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { compareValues, typeBracket } from '../../values/compare.js'
import { formatValue } from '../../values/format.js'
import { isPlainObject } from '../../values/type.js'
import { compileAccumulators } from '../accumulator.js'
import type { StageContext, StageOperator } from '../context.js'
import { environmentOf } from '../environment.js'

const NAMES = new Set(['groupBy', 'boundaries', 'default', 'output'])

export const $bucket: StageOperator = (operand, context) => {
  if (!isPlainObject(operand))
    throw location(40201, `Argument to $bucket stage must be an object, but found type: ${typeof operand}`)
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw location(40197, `Unrecognized option to $bucket: ${name}`)
  }
  const { scope, variables } = context
  if (operand.groupBy === undefined || operand.boundaries === undefined) {
    throw location(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.")
  }
  const groupBy = scope.compile(groupExpression(operand.groupBy), scope)
  const boundaries = readBoundaries(operand.boundaries, context)
  const otherwise = 'default' in operand ? { value: constantOf(operand.default, context) } : undefined
  if (otherwise) checkDefault(otherwise.value, boundaries, context)
  const start = compileAccumulators(readOutput(operand.output), scope)

  return function* (docs) {
    const buckets = new Map<number, ReturnType<typeof start>>()
    for (const doc of docs) {
      const environment = environmentOf(doc, variables)
      const place = bucketOf(groupBy(environment))
      let accumulators = buckets.get(place)
      if (!accumulators) {
        accumulators = start(environment)
        buckets.set(place, accumulators)
      }
      for (const [, accumulator] of accumulators) accumulator.add(environment)
    }
    const rows = [...buckets].map(([place, accumulators]) => ({ id: idOf(place), accumulators }))
    rows.sort((a, b) => compareValues(a.id, b.id, scope.collation))
    for (const { id, accumulators } of rows) {
      const doc: Document = { _id: id }
      for (const [name, accumulator] of accumulators) setField(doc, name, accumulator.result() ?? null)
      yield doc
    }
  }

  function bucketOf(value: unknown): number {
    const after = boundaries.findIndex(
      (boundary) => compareValues(value ?? null, boundary, scope.collation) < 0,
    )
    if (after > 0) return after - 1
    if (otherwise) return -1
    throw location(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    )
  }

  function idOf(place: number): unknown {
    return place < 0 ? otherwise?.value : boundaries[place]
  }
}

function groupExpression(spec: unknown): unknown {
  const isPath = typeof spec === 'string' && spec.startsWith('$')
  if (isPath || isPlainObject(spec)) return spec
  throw location(
    40202,
    `The $bucket 'groupBy' field must be defined as a $-prefixed path or an expression, but found: ${formatValue(spec)}.`,
  )
}

function readBoundaries(spec: unknown, context: StageContext): unknown[] {
  if (!Array.isArray(spec))
    throw location(40200, `The $bucket 'boundaries' field must be an array, but found type: ${typeof spec}.`)
  const boundaries = spec.map((item) => constantOf(item, context))
  if (boundaries.length < 2) {
    throw location(
      40192,
      `The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`,
    )
  }
  for (let i = 1; i < boundaries.length; i++) {
    const [lower, upper] = [boundaries[i - 1], boundaries[i]]
    if (typeBracket(lower) !== typeBracket(upper)) {
      throw location(40193, "All values in the the 'boundaries' option to $bucket must have the same type.")
    }
    if (compareValues(lower, upper, context.scope.collation) >= 0) {
      throw location(
        40194,
        `The 'boundaries' option to $bucket must be sorted, but elements ${i - 1} and ${i} are not in sorted order.`,
      )
    }
  }
  return boundaries
}

function checkDefault(value: unknown, boundaries: unknown[], { scope }: StageContext): void {
  const below = compareValues(value, boundaries[0], scope.collation) < 0
  const above = compareValues(value, boundaries.at(-1), scope.collation) >= 0
  if (!below && !above) {
    throw location(
      40199,
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.",
    )
  }
}

function readOutput(spec: unknown): Document {
  if (spec === undefined) return { count: { $sum: 1 } }
  if (!isPlainObject(spec))
    throw location(40196, `The $bucket 'output' field must be an object, but found type: ${typeof spec}.`)
  return spec
}

function constantOf(spec: unknown, { scope }: StageContext): unknown {
  const { constant } = scope.compile(spec, scope)
  if (!constant)
    throw location(
      40191,
      `The $bucket 'boundaries' and 'default' fields must be constant expressions, but found: ${formatValue(spec)}.`,
    )
  return constant.value
}

import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { compareValues } from '../../values/compare.js'
import { integerOf } from '../../values/number.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { compileAccumulators } from '../accumulator.js'
import type { StageOperator } from '../context.js'
import { type Environment, environmentOf } from '../environment.js'
import { granularityOf } from '../numbers/granularity.js'

const NAMES = new Set(['groupBy', 'buckets', 'output', 'granularity'])

interface Entry {
  value: unknown
  environment: Environment
}

export const $bucketAuto: StageOperator = (operand, { scope, variables }) => {
  if (!isPlainObject(operand))
    throw location(
      40240,
      `The argument to $bucketAuto must be an object, but found type: ${bsonType(operand)}`,
    )
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw location(40245, `Unrecognized option to $bucketAuto: ${name}.`)
  }
  if (operand.groupBy === undefined || operand.buckets === undefined) {
    throw location(40246, "$bucketAuto requires 'groupBy' and 'buckets' to be specified.")
  }
  const granularity = operand.granularity === undefined ? undefined : granularityOf(operand.granularity)
  const buckets = integerOf(operand.buckets)
  if (buckets === undefined)
    throw location(
      40241,
      `The $bucketAuto 'buckets' field must be a numeric value, but found type: ${bsonType(operand.buckets)}`,
    )
  if (buckets < 1)
    throw location(40243, `The $bucketAuto 'buckets' field must be greater than 0, but found: ${buckets}`)
  const groupBy = scope.compile(operand.groupBy, scope)
  const start = compileAccumulators(operand.output ?? { count: { $sum: 1 } }, scope)

  return function* (docs) {
    const entries: Entry[] = Array.from(docs, (doc) => {
      const environment = environmentOf(doc, variables)
      return { value: groupBy(environment) ?? null, environment }
    }).sort((a, b) => compareValues(a.value, b.value, scope.collation))
    const size = Math.max(1, Math.round(entries.length / buckets))
    let min: unknown = granularity && entries.length > 0 ? granularity.down(entries[0]?.value) : undefined
    for (let from = 0, made = 0; from < entries.length; made++) {
      const to = made === buckets - 1 ? entries.length : endOf(from, size)
      const max = granularity?.up(entries[to - 1]?.value)
      yield describe(from, to, min, max)
      min = max
      from = to
    }

    function endOf(from: number, wanted: number): number {
      let to = Math.min(from + wanted, entries.length)
      while (to < entries.length && same(to - 1, to)) to += 1
      const boundary = granularity?.up(entries[to - 1]?.value)
      if (boundary === undefined) return to
      while (to < entries.length && compareValues(entries[to]?.value, boundary) < 0) to += 1
      return to
    }

    function same(i: number, j: number): boolean {
      return compareValues(entries[i]?.value, entries[j]?.value, scope.collation) === 0
    }

    function describe(from: number, to: number, min: unknown, max: unknown): Document {
      const members = entries.slice(from, to)
      const first = members[0] as Entry
      const accumulators = start(first.environment)
      for (const { environment } of members)
        for (const [, accumulator] of accumulators) accumulator.add(environment)
      const doc: Document = {
        _id: { min: min ?? first.value, max: max ?? (entries[to] ?? (members.at(-1) as Entry)).value },
      }
      for (const [name, accumulator] of accumulators) setField(doc, name, accumulator.result() ?? null)
      return doc
    }
  }
}

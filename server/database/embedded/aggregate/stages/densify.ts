import type { Document } from 'bson'
import { failedToParse, location, unknownField } from '../../errors.js'
import { addPath, computeFields, emptyBranch } from '../../projection/tree.js'
import { compareValues } from '../../values/compare.js'
import { valueKey } from '../../values/key.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { type Axis, axisOf } from '../densify/axis.js'
import { constant, environmentOf } from '../environment.js'
import { pathReader, splitPath } from '../field-path.js'
import { isNullish } from '../operator.js'

const MOST_GENERATED = 500_000
const NAMES = new Set(['field', 'partitionByFields', 'range'])

interface Row {
  doc: Document
  value: unknown
}

export const $densify: StageOperator = (operand) => {
  if (!isPlainObject(operand)) throw failedToParse('The $densify stage specification must be an object')
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw unknownField('$densify', name)
  }
  const { field, partitionByFields = [], range } = operand
  if (typeof field !== 'string')
    throw location(40414, "BSON field '$densify.field' is missing but a required field")
  if (!isPlainObject(range))
    throw location(40414, "BSON field '$densify.range' is missing but a required field")
  const read = pathReader(splitPath(field))
  const partitionReaders = (partitionByFields as string[]).map((path) => pathReader(splitPath(path)))
  const axis = axisOf(range)
  return function* (docs) {
    const partitions = new Map<string, Row[]>()
    for (const doc of docs) {
      const value = read(doc)
      if (isNullish(value)) {
        yield doc
        continue
      }
      axis.check(value)
      const key = valueKey(partitionReaders.map((reader) => reader(doc) ?? null))
      const rows = partitions.get(key) ?? []
      if (rows.push({ doc, value }) === 1) partitions.set(key, rows)
    }
    const all = [...partitions.values()]
    for (const rows of all) rows.sort((a, b) => compareValues(a.value, b.value))
    const whole = extent(all.flat())
    for (const rows of all) yield* densified(rows, axis, whole)
  }

  function* densified(
    rows: Row[],
    { bounds, next, covers }: Axis,
    whole: [unknown, unknown],
  ): Iterable<Document> {
    const [first, last] = bounds === 'full' ? whole : bounds === 'partition' ? extent(rows) : bounds
    let place = 0
    let generated = 0
    for (let step = 0, value = first; covers(value, last); value = next(first, ++step)) {
      while (place < rows.length && compareValues(rows[place]?.value, value) < 0)
        yield (rows[place++] as Row).doc
      if (place < rows.length && compareValues(rows[place]?.value, value) === 0) continue
      if (++generated > MOST_GENERATED) {
        throw location(
          5897900,
          `Generated ${generated} documents in $densify, which is over the limit of ${MOST_GENERATED}`,
        )
      }
      yield made(value, rows[0] as Row)
    }
    while (place < rows.length) yield (rows[place++] as Row).doc
  }

  function made(value: unknown, model: Row): Document {
    const tree = emptyBranch()
    ;(partitionByFields as string[]).forEach((path, i) => {
      const held = partitionReaders[i]?.(model.doc)
      if (held !== undefined) addPath(tree, path, constant(held))
    })
    addPath(tree, field, constant(value))
    return computeFields(tree, {}, environmentOf({}, {}))
  }
}

function extent(rows: Row[]): [unknown, unknown] {
  const sorted = [...rows].sort((a, b) => compareValues(a.value, b.value))
  return [sorted[0]?.value, sorted.at(-1)?.value]
}

import type { Document } from 'bson'
import { failedToParse, location, unknownField } from '../../errors.js'
import { addPath, computeFields, emptyBranch } from '../../projection/tree.js'
import { compileSort, type Sort } from '../../query/sort.js'
import { compareValues } from '../../values/compare.js'
import { valueKey } from '../../values/key.js'
import { isPlainObject } from '../../values/type.js'
import { ACCUMULATORS } from '../accumulators/index.js'
import type { StageContext, StageOperator } from '../context.js'
import { constant, type Environment, environmentOf } from '../environment.js'
import { accumulated } from '../windows/accumulated.js'
import { type Bounds, compileBounds } from '../windows/bounds.js'
import { WINDOW_OPERATORS } from '../windows/operators/index.js'
import type { WindowFunction } from '../windows/partition.js'

const NAMES = new Set(['partitionBy', 'sortBy', 'output'])

interface Output {
  path: string
  bounds: Bounds
  compute: WindowFunction
}

export const $setWindowFields: StageOperator = (operand, context) => {
  const { scope, variables } = context
  if (!isPlainObject(operand))
    throw failedToParse('the $setWindowFields stage specification must be an object')
  for (const name of Object.keys(operand)) {
    if (!NAMES.has(name)) throw unknownField('$setWindowFields', name)
  }
  const { partitionBy = null, sortBy = {}, output } = operand
  if (!isPlainObject(output))
    throw location(40414, "BSON field '$setWindowFields.output' is missing but a required field")
  const sort = compileSort(sortBy, scope.collation)
  const partition = scope.compile(partitionBy, scope)
  const outputs = Object.entries(output).map(([path, spec]) =>
    compileOutput(path, spec, Object.keys(sortBy).length, context),
  )
  return function* (docs) {
    const partitions = new Map<string, { by: unknown; environments: Environment[] }>()
    for (const doc of docs) {
      const environment = environmentOf(doc, variables)
      const by = partition(environment) ?? null
      if (Array.isArray(by))
        throw location(5371801, 'An expression used to partition cannot evaluate to value of type array')
      const key = valueKey(by, scope.collation)
      const known = partitions.get(key)
      if (known) known.environments.push(environment)
      else partitions.set(key, { by, environments: [environment] })
    }
    const ordered = [...partitions.values()].sort((a, b) => compareValues(a.by, b.by, scope.collation))
    for (const { environments } of ordered) yield* computePartition(environments, sort, outputs)
  }
}

function* computePartition(members: Environment[], sort: Sort, outputs: Output[]): Iterable<Document> {
  const rows = members
    .map((environment) => ({ environment, key: sort.key(environment.root as Document) }))
    .sort((a, b) => sort.compare(a.key, b.key))
  const environments = rows.map((row) => row.environment)
  const docs = environments.map((environment) => environment.root as Document)
  const keys = rows.map((row) => row.key)
  const columns = outputs.map(({ path, bounds, compute }) => ({
    path,
    values: compute({
      docs,
      environments,
      keys,
      bounds: (place) => bounds(place, keys),
      ties: (a, b) => sort.compare(keys[a] as unknown[], keys[b] as unknown[]) === 0,
    }),
  }))
  for (let place = 0; place < docs.length; place++) {
    const tree = emptyBranch()
    for (const { path, values } of columns) addPath(tree, path, constant(values[place]))
    yield computeFields(tree, docs[place] as Document, environments[place] as Environment)
  }
}

function compileOutput(path: string, spec: unknown, sortFields: number, { scope }: StageContext): Output {
  if (!isPlainObject(spec)) throw failedToParse(`The field '${path}' must be an object`)
  const { window, ...rest } = spec
  const [name, other] = Object.keys(rest)
  if (name === undefined || other !== undefined) throw failedToParse('Expected exactly one window function')
  const bounds = compileBounds(window, sortFields)
  const own = WINDOW_OPERATORS[name]
  if (own)
    return { path, bounds, compute: own(rest[name], scope, { hasWindow: window !== undefined, sortFields }) }
  const accumulator = ACCUMULATORS[name]
  if (accumulator) return { path, bounds, compute: accumulated(accumulator, rest[name], scope) }
  throw failedToParse(`Unrecognized window function, ${name}`)
}

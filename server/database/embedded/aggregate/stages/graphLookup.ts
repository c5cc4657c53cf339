import type { Document } from 'bson'
import { location } from '../../errors.js'
import { addPath, computeFields, emptyBranch } from '../../projection/tree.js'
import { valueKey } from '../../values/key.js'
import { integerOf, long } from '../../values/number.js'
import { isPlainObject } from '../../values/type.js'
import type { StageContext, StageOperator } from '../context.js'
import { constant, environmentOf } from '../environment.js'
import { pathReader, splitPath } from '../field-path.js'

const REQUIRED = ['from', 'startWith', 'connectFromField', 'connectToField', 'as']
const OPTIONAL = ['maxDepth', 'depthField', 'restrictSearchWithMatch']

export const $graphLookup: StageOperator = (operand, context) => {
  const options = readOptions(operand)
  const startWith = context.scope.compile(options.startWith, context.scope)
  const names = splitPath(options.as)
  const connectFrom = pathReader(splitPath(options.connectFromField))
  return function* (docs) {
    for (const doc of docs) {
      const environment = environmentOf(doc, context.variables)
      const found = search(startWith(environment), options, connectFrom, context)
      const tree = emptyBranch()
      addPath(tree, names.join('.'), constant(found))
      yield computeFields(tree, doc, environment)
    }
  }
}

interface Options {
  from: string
  startWith: unknown
  connectFromField: string
  connectToField: string
  as: string
  maxDepth: number
  depthField?: string
  restrictSearchWithMatch: Document
}

function search(
  start: unknown,
  options: Options,
  connectFrom: (value: unknown) => unknown,
  { context, scope }: StageContext,
): Document[] {
  const found = new Map<string, Document>()
  const visited = new Set<string>()
  let frontier = fresh(start)
  for (let depth = 0; frontier.length > 0 && depth <= options.maxDepth; depth++) {
    const reached: unknown[] = []
    const filter = { [options.connectToField]: { $in: frontier } }
    const restricted = Object.keys(options.restrictSearchWithMatch).length > 0
    const wanted = restricted ? { $and: [filter, options.restrictSearchWithMatch] } : filter
    for (const doc of context?.find(options.from, wanted) ?? []) {
      const key = valueKey(doc._id)
      if (found.has(key)) continue
      found.set(key, options.depthField ? { ...doc, [options.depthField]: long(depth) } : doc)
      reached.push(connectFrom(doc))
    }
    frontier = reached.flatMap(fresh)
  }
  return [...found.values()]

  function fresh(value: unknown): unknown[] {
    return (Array.isArray(value) ? value : [value]).filter((item) => {
      if (item === undefined) return false
      const key = valueKey(item, scope.collation)
      return !visited.has(key) && visited.add(key)
    })
  }
}

function readOptions(operand: unknown): Options {
  if (!isPlainObject(operand)) throw location(40327, 'the $graphLookup stage specification must be an object')
  for (const name of Object.keys(operand)) {
    if (!REQUIRED.includes(name) && !OPTIONAL.includes(name))
      throw location(40104, `Unknown argument to $graphLookup: ${name}`)
  }
  for (const name of REQUIRED) {
    if (!(name in operand))
      throw location(
        40105,
        `$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.`,
      )
    if (name !== 'startWith' && typeof operand[name] !== 'string')
      throw location(40103, `expected string as argument for ${name}, found: ${typeof operand[name]}`)
  }
  const { maxDepth, restrictSearchWithMatch = {} } = operand
  const depth = maxDepth === undefined ? Number.POSITIVE_INFINITY : integerOf(maxDepth)
  if (depth === undefined || depth < 0)
    throw location(40101, 'maxDepth requires a nonnegative integer argument')
  if (!isPlainObject(restrictSearchWithMatch))
    throw location(40185, 'restrictSearchWithMatch must be an object')
  return { ...operand, maxDepth: depth, restrictSearchWithMatch } as unknown as Options
}

import type { Document } from 'bson'
import { isPlainDocument } from '../storage/key-string.js'
import { isNumber, toNumber } from '../values/number.js'
import type { QueryRequest } from './query.js'

export interface Lead {
  query: QueryRequest
  skip: number
  limit: number
  /** The stages that are left. */
  rest: Document[]
}

/** Takes off a pipeline the stages in front that a query answers, through an index when there is one. */
export function leadingStages(pipeline: Document[]): Lead {
  const rest = [...pipeline]
  const filters: Document[] = []
  while (isStage(rest[0], '$match')) filters.push(rest.shift()?.$match)
  const query: QueryRequest = { filter: filters.length > 1 ? { $and: filters } : filters[0] }
  if (isStage(rest[0], '$sort') && canSort(rest[0]?.$sort)) query.sort = rest.shift()?.$sort
  const skip = countOf(rest[0], '$skip')
  if (skip !== undefined) rest.shift()
  const limit = countOf(rest[0], '$limit')
  if (limit !== undefined) rest.shift()
  return { query, skip: skip ?? 0, limit: limit ?? 0, rest }
}

/** The only fields that stages let through where a plain `$project` comes first: no others need to be decoded. */
export function shownFields([first]: Document[]): ReadonlySet<string> | undefined {
  if (!isStage(first, '$project')) return undefined
  const shown: [string, unknown][] = Object.entries(first?.$project)
  const plain = shown.every(([path, value]) => isOn(value) || (path === '_id' && isOff(value)))
  if (!plain || !shown.some(([, value]) => isOn(value))) return undefined
  return new Set(['_id', ...shown.map(([path]) => path.split('.')[0] as string)])
}

const isOn = (value: unknown) => value === true || (isNumber(value) && toNumber(value) !== 0)
const isOff = (value: unknown) => value === false || (isNumber(value) && toNumber(value) === 0)

const isStage = (stage: Document | undefined, name: string) =>
  stage !== undefined && isPlainDocument(stage[name])

const canSort = (spec: Document) =>
  Object.keys(spec).length > 0 &&
  Object.entries(spec).every(([path, direction]) => !path.startsWith('$') && isDirection(direction))

const isDirection = (value: unknown) => isNumber(value) && Math.abs(toNumber(value)) === 1

/** The name under which the only stage left counts what comes to it; `countDocuments` asks so. */
export function countedAs(stages: Document[]): string | undefined {
  const [only, ...more] = stages
  const group: Document | undefined = only?.$group
  if (more.length > 0 || !group || !isNumber(group._id)) return undefined
  const [name, ...others] = Object.keys(group).filter((field) => field !== '_id')
  if (name === undefined || others.length > 0) return undefined
  const sum = group[name]?.$sum
  return isNumber(sum) && toNumber(sum) === 1 && Object.keys(group[name]).length === 1 ? name : undefined
}

function countOf(stage: Document | undefined, name: string): number | undefined {
  const value = stage?.[name]
  if (!isNumber(value)) return undefined
  const number = toNumber(value)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

import { type Document, deserialize } from 'bson'
import { badValue, CommandError, location, typeMismatch } from '../errors.js'
import { compileFilter, type FilterNode } from '../query/filter.js'
import { encode } from '../storage/bson.js'
import type { IndexSpec } from '../storage/index.js'
import { isGeospatial, type KeyPattern } from '../storage/index-kind.js'
import { isPlainDocument } from '../storage/key-string.js'
import { parseCollation } from '../values/collation.js'
import { formatValue } from '../values/format.js'
import { isNumber, toNumber } from '../values/number.js'
import { flagIn } from './fields.js'

const KNOWN = new Set([
  'v',
  'key',
  'name',
  'ns',
  'unique',
  'sparse',
  'hidden',
  'background',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
])
const IN_ID_INDEX = new Set(['v', 'key', 'name', 'ns', 'background', 'collation'])
/** The options of geospatial indexes, which change nothing in what they find here. */
const GEOSPATIAL_OPTIONS = ['2dsphereIndexVersion', 'bits', 'min', 'max']
const KINDS = ['2d', '2dsphere', 'hashed']
const OTHER_KINDS = new Set(['text', 'columnstore', 'wildcard'])
const IN_PARTIAL = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$in'])
const MAX_EXPIRY = 2147483647

/** Reads the specification of an index to make, or refuses it as MongoDB does. */
export function readIndexSpec(
  request: Document,
  defaultCollation: Document | undefined,
  lenient = false,
): IndexSpec {
  if (!isPlainDocument(request)) throw typeMismatch("The elements of the 'indexes' array must be objects")
  for (const name of Object.keys(request)) {
    if (KNOWN.has(name) || lenient || GEOSPATIAL_OPTIONS.includes(name)) continue
    throw new CommandError(
      197,
      'InvalidIndexSpecificationOption',
      `Error in specification ${formatValue(request)} :: caused by :: The field '${name}' is not valid for an index specification. Specification: ${formatValue(request)}`,
    )
  }
  const key = readKey(request.key)
  checkKinds(key, request)
  const isId = Object.keys(key).join() === '_id'
  const spec: IndexSpec = { v: 2, key, name: isId ? '_id_' : readName(request.name) }
  if (isId) {
    checkIdIndex(request, key)
    return spec
  }
  for (const flag of ['unique', 'sparse', 'hidden'] as const) if (flagIn(request, flag)) spec[flag] = true
  if (isGeospatial(key)) keepGeospatialOptions(request, spec)
  readPartialFilter(request, spec)
  readExpiry(request, spec)
  const collation = parseCollation(request.collation ?? defaultCollation)
  if (collation) spec.collation = collation.spec
  return spec
}

function checkIdIndex(request: Document, key: KeyPattern): void {
  if (key._id !== 1) {
    throw badValue(`The field 'key' for an _id index must be {_id: 1}, but got { _id: ${key._id} }`)
  }
  const other = Object.keys(request).find((name) => KNOWN.has(name) && !IN_ID_INDEX.has(name))
  if (other === undefined) return
  throw new CommandError(
    197,
    'InvalidIndexSpecificationOption',
    `The field '${other}' is not valid for an _id index specification. Specification: ${formatValue(request)}`,
  )
}

function readKey(key: unknown): KeyPattern {
  if (!isPlainDocument(key) || Object.keys(key).length === 0) {
    throw cannotCreate('Index keys cannot be an empty object')
  }
  const directions: KeyPattern = {}
  for (const [path, direction] of Object.entries(key)) {
    if (typeof direction === 'string') {
      if (OTHER_KINDS.has(direction)) {
        throw cannotCreate(`The embedded database does not know indexes of the kind '${direction}'`)
      }
      if (!KINDS.includes(direction)) throw cannotCreate(`Unknown index plugin '${direction}'`)
      directions[path] = direction
      continue
    }
    if (!isNumber(direction)) {
      throw cannotCreate(
        `Values in v:2 index key pattern cannot be of type ${typeof direction}. Only numbers > 0, numbers < 0, and strings are allowed.`,
      )
    }
    const number = toNumber(direction)
    if (number === 0 || Number.isNaN(number))
      throw cannotCreate('Values in the index key pattern cannot be 0.')
    if (path === '' || path.split('.').includes('')) {
      throw cannotCreate('Index keys cannot contain an empty field.')
    }
    if (
      path
        .split('.')
        .some((segment) => segment.startsWith('$') && !['$ref', '$id', '$db', '$**'].includes(segment))
    ) {
      throw cannotCreate(`Index key contains an illegal field name: field name starts with '$'.`)
    }
    if (path === '$**' || path.endsWith('.$**')) {
      throw cannotCreate('The embedded database does not know wildcard indexes')
    }
    directions[path] = number
  }
  return directions
}

function checkKinds(key: KeyPattern, request: Document): void {
  const hashed = Object.values(key).filter((kind) => kind === 'hashed').length
  if (hashed > 1) {
    throw location(
      31303,
      `A maximum of one index field is allowed to be hashed but found ${hashed} for 'key' ${formatValue(key)}`,
    )
  }
  if (!flagIn(request, 'unique')) return
  if (hashed > 0) {
    throw location(16764, 'Currently hashed indexes cannot guarantee uniqueness. Use a regular index.')
  }
  if (isGeospatial(key)) throw cannotCreate('The embedded database does not know unique geospatial indexes')
}

function keepGeospatialOptions(request: Document, spec: IndexSpec): void {
  if (Object.values(spec.key).includes('2dsphere')) spec['2dsphereIndexVersion'] = 3
  for (const name of ['bits', 'min', 'max'] as const) {
    if (isNumber(request[name])) spec[name] = toNumber(request[name])
  }
}

function readName(name: unknown): string {
  if (name === undefined) {
    throw new CommandError(
      9,
      'FailedToParse',
      `The 'name' field is a required property of an index specification`,
    )
  }
  if (typeof name !== 'string') throw typeMismatch("The field 'name' must be a string")
  if (name === '') throw cannotCreate('index name cannot be empty')
  if (name === '*') throw new CommandError(2, 'BadValue', "The index name '*' is not valid.")
  return name
}

function readPartialFilter(request: Document, spec: IndexSpec): void {
  const { partialFilterExpression } = request
  if (partialFilterExpression === undefined) return
  if (!isPlainDocument(partialFilterExpression)) {
    throw typeMismatch("The field 'partialFilterExpression' must be an object")
  }
  if (spec.sparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options')
  checkPartial(compileFilter(partialFilterExpression, {}).ast)
  spec.partialFilterExpression = deserialize(encode(partialFilterExpression))
}

function checkPartial(node: FilterNode): void {
  if (node.kind === 'and' || node.kind === 'or') return node.children.forEach(checkPartial)
  if (node.kind === 'predicate' && IN_PARTIAL.has(node.op)) return
  if (node.kind === 'always') return
  throw cannotCreate(`Expression not supported in partial index: ${shown(node)}`)
}

/** A part of a filter as MongoDB draws it in its messages. */
function shown(node: FilterNode): string {
  if (node.kind === 'predicate') return `${node.path} ${node.op} ${formatValue(node.value)}\n`
  return node.kind === 'not' ? `$not\n    ${shown(node.child)}` : `$${node.kind}\n`
}

function readExpiry(request: Document, spec: IndexSpec): void {
  const { expireAfterSeconds } = request
  if (expireAfterSeconds === undefined) return
  if (!isNumber(expireAfterSeconds))
    throw typeMismatch("TTL index 'expireAfterSeconds' option must be numeric")
  const seconds = Math.trunc(toNumber(expireAfterSeconds))
  if (!(seconds >= 0 && seconds <= MAX_EXPIRY)) {
    throw cannotCreate(
      `TTL index 'expireAfterSeconds' option must be within an acceptable range, try a different value than ${seconds}.`,
    )
  }
  if (Object.keys(spec.key).length > 1) {
    throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL.')
  }
  spec.expireAfterSeconds = seconds
}

const cannotCreate = (message: string) => new CommandError(67, 'CannotCreateIndex', message)

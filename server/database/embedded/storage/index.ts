import type { Document } from 'bson'
import { compileFilter, type Filter, type FilterNode } from '../query/filter.js'
import { type Collation, parseCollation } from '../values/collation.js'
import type { KeyField } from './index-keys.js'
import { isGeospatial, type KeyPattern } from './index-kind.js'

export interface IndexSpec {
  v: number
  key: KeyPattern
  name: string
  unique?: boolean
  sparse?: boolean
  hidden?: boolean
  /** Whether it refuses new duplicates, before it is made unique. */
  prepareUnique?: boolean
  partialFilterExpression?: Document
  expireAfterSeconds?: number
  collation?: Document
  /** Kept as they were asked for; nothing here depends on them. */
  '2dsphereIndexVersion'?: number
  bits?: number
  min?: number
  max?: number
}

export interface StoredIndex {
  id: number
  spec: IndexSpec
  multikey: boolean[]
  cut: boolean
  opaque?: boolean
  /** Of one whose entries are still being made: what a start finds so was cut off. */
  building?: true
}

/** One index: its specification, and what its entries have shown so far. */
export class Index {
  readonly id: number
  readonly spec: IndexSpec
  readonly fields: KeyField[]
  readonly collation: Collation | undefined
  readonly partial: Filter | undefined
  /** Which fields have met an array in some document. */
  multikey: boolean[]
  /** Whether some key was too long for LMDB and stands cut: its order is then not exact. */
  cut: boolean
  /** Whether some key does not tell the value that it was made of. */
  opaque: boolean
  ready: boolean
  /** Whether its entries are still being made, others writing meanwhile. */
  building: boolean
  accesses = { ops: 0, since: new Date() }
  /** The top-level fields from which the entries are made. */
  readonly roots: string[]

  constructor(stored: StoredIndex) {
    this.id = stored.id
    this.spec = stored.spec
    this.multikey = stored.multikey
    this.cut = stored.cut
    this.opaque = stored.opaque !== false
    this.building = stored.building === true
    this.ready = !this.building
    this.fields = Object.entries(stored.spec.key).map(([path, direction]) => ({
      path,
      segments: path.split('.'),
      descending: Number(direction) < 0,
    }))
    this.collation = parseCollation(stored.spec.collation)
    const { partialFilterExpression } = stored.spec
    if (partialFilterExpression) {
      this.partial = compileFilter(partialFilterExpression, { collation: this.collation })
    }
    const filterPaths = this.partial ? pathsOf(this.partial.ast) : []
    const paths = [...this.fields.map(({ path }) => path), ...filterPaths]
    this.roots = [...new Set(paths.map((path) => path.split('.')[0] as string))]
  }

  get name(): string {
    return this.spec.name
  }

  get unique(): boolean {
    return this.spec.unique === true || this.isId
  }

  get isId(): boolean {
    return this.name === '_id_'
  }

  get isGeospatial(): boolean {
    return isGeospatial(this.spec.key)
  }

  get isMultikey(): boolean {
    return this.multikey.includes(true)
  }

  stored(): StoredIndex {
    const { id, spec, multikey, cut, opaque, building } = this
    return { id, spec, multikey, cut, opaque, ...(building && { building }) }
  }
}

function pathsOf(node: FilterNode): string[] {
  if ('path' in node) return [node.path]
  if ('children' in node) return node.children.flatMap(pathsOf)
  return 'child' in node ? pathsOf(node.child) : []
}

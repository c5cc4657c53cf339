import type { Binary, Document } from 'bson'
import { Index, type StoredIndex } from './index.js'

export interface StoredCollection {
  id: number
  db: string
  name: string
  uuid: Binary
  options: Document
  indexes: StoredIndex[]
}

/** What is known of a collection while the database runs: its name, options, indexes and counters. */
export class Collection {
  readonly id: number
  db: string
  name: string
  readonly uuid: Binary
  options: Document
  indexes: Index[]
  count = 0
  size = 0
  nextRecord = 1
  /** While indexes are made step by step: until they are there, or have failed. */
  building: Promise<void> | undefined
  /** Records that were changed or removed since then. */
  readonly touched = new Set<number>()

  constructor(stored: StoredCollection) {
    this.id = stored.id
    this.db = stored.db
    this.name = stored.name
    this.uuid = stored.uuid
    this.options = stored.options
    this.indexes = stored.indexes.map((index) => new Index(index))
  }

  /** Its identity, as MongoDB prints it. */
  get uuidText(): string {
    return this.uuid.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }

  get namespace(): string {
    return `${this.db}.${this.name}`
  }

  /** Whether its natural order is that of the `_id`. */
  get isClustered(): boolean {
    return this.options.clusteredIndex !== undefined
  }

  get isView(): boolean {
    return this.options.viewOn !== undefined
  }

  get idIndex(): Index {
    return this.indexes[0] as Index
  }

  indexNamed(name: string): Index | undefined {
    if (this.isClustered && name === this.options.clusteredIndex.name) return this.idIndex
    return this.indexes.find((index) => index.name === name)
  }

  /** The indexes whose entries are on disk, and which a reader may use. */
  get readable(): Index[] {
    return this.indexes.filter((index) => index.ready && !index.spec.hidden)
  }

  stored(): StoredCollection {
    const { id, db, name, uuid, options } = this
    return { id, db, name, uuid, options, indexes: this.indexes.map((index) => index.stored()) }
  }
}

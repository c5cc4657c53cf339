import type { Collection } from './collection.js'
import type { Index } from './index.js'
import type { Store } from './store.js'

/** What one write command changes in memory, so that it can be taken back with what it wrote on disk. */
export class Transaction {
  private readonly undos: (() => void)[] = []
  private readonly commits: (() => void)[] = []
  private readonly counted = new Set<Collection>()
  private readonly changed = new Set<Collection>()
  private readonly erased = new Set<Collection>()

  constructor(readonly store: Store) {}

  /** Adds to a collection's counters. */
  count(collection: Collection, documents: number, bytes: number): void {
    if (!this.counted.has(collection)) {
      const { count, size } = collection
      this.counted.add(collection)
      this.undos.push(() => Object.assign(collection, { count, size }))
    }
    collection.count += documents
    collection.size += bytes
  }

  /** Tells the indexes that are being made that what they have gathered of a record does not hold any more. */
  touch(collection: Collection, record: number): void {
    if (!collection.building || collection.touched.has(record)) return
    collection.touched.add(record)
    this.undos.push(() => collection.touched.delete(record))
  }

  /** Changes a collection's definition: `change` applies it, and returns how to take it back. */
  define(collection: Collection, change: () => () => void): void {
    this.undos.push(change())
    this.changed.add(collection)
  }

  add(collection: Collection): void {
    this.define(collection, () => {
      this.store.add(collection)
      return () => this.store.forget(collection)
    })
  }

  remove(collection: Collection): void {
    this.define(collection, () => {
      this.store.forget(collection)
      return () => this.store.add(collection)
    })
    this.erased.add(collection)
  }

  /** An index is read only once its entries are committed. */
  readableOnceCommitted(index: Index): void {
    index.ready = false
    this.commits.push(() => {
      index.ready = true
    })
  }

  finish(): void {
    for (const collection of this.erased) this.store.erase(collection)
    for (const collection of this.counted) {
      if (!this.erased.has(collection)) this.store.saveCounters(collection)
    }
    for (const collection of this.changed) {
      if (!this.erased.has(collection)) this.store.save(collection)
    }
  }

  committed(): void {
    for (const commit of this.commits) commit()
  }

  undo(): void {
    for (const undo of this.undos.reverse()) undo()
  }
}

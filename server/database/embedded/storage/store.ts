import { mkdirSync } from 'node:fs'
import { deserialize } from 'bson'
import { type Database, open, type RootDatabase } from 'lmdb'
import { CommandError } from '../errors.js'
import { encode } from './bson.js'
import { Collection, type StoredCollection } from './collection.js'
import { checkDataFile } from './data-file.js'
import { prefixOf, recordOfKey } from './keys.js'
import { Transaction } from './transaction.js'

export type Bytes = Database<Buffer, Buffer>

const FORMAT = 1
const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const
const META = Buffer.from('meta')

/** The LMDB environment of one folder, with the catalogue of its collections in memory. */
export class Store {
  readonly environment: RootDatabase<Buffer, Buffer>
  readonly catalogue: Bytes
  readonly records: Bytes
  readonly entries: Bytes
  readonly retries: Bytes
  private readonly collections = new Map<string, Collection>()
  private nextId = 1
  /** Whether no further read may begin. */
  closing = false

  constructor(readonly dir: string) {
    mkdirSync(dir, { recursive: true })
    checkDataFile(dir)
    this.environment = open<Buffer, Buffer>({ path: dir, maxDbs: 8, ...BINARY })
    this.catalogue = this.environment.openDB({ name: 'catalogue', ...BINARY })
    this.records = this.environment.openDB({ name: 'records', ...BINARY })
    this.entries = this.environment.openDB({ name: 'entries', ...BINARY })
    this.retries = this.environment.openDB({ name: 'retries', ...BINARY })
    this.load()
  }

  collection(db: string, name: string): Collection | undefined {
    return this.collections.get(`${db}.${name}`)
  }

  collectionsOf(db: string): Collection[] {
    return this.all()
      .filter((collection) => collection.db === db)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  all(): Collection[] {
    return [...this.collections.values()]
  }

  databases(): string[] {
    return [...new Set(this.all().map(({ db }) => db))].sort()
  }

  /**
   * Runs a handler that writes: whole or not at all, one after the other, and resolved once what it wrote
   * is on the disk.
   */
  async write<T>(handler: (transaction: Transaction) => T): Promise<T> {
    let transaction: Transaction | undefined
    let applied = false
    try {
      const result = await this.environment.childTransaction(() => {
        transaction = new Transaction(this)
        try {
          const value = handler(transaction)
          transaction.finish()
          applied = true
          return value
        } catch (error) {
          transaction.undo()
          throw error
        }
      })
      transaction?.committed()
      return result
    } catch (error) {
      if (applied) throw await this.commitFailed(error)
      throw error
    }
  }

  takeId(): number {
    const id = this.nextId++
    this.catalogue.put(META, encode({ format: FORMAT, nextId: this.nextId }))
    return id
  }

  add(collection: Collection): void {
    this.collections.set(collection.namespace, collection)
  }

  forget(collection: Collection): void {
    this.collections.delete(collection.namespace)
  }

  save(collection: Collection): void {
    this.catalogue.put(definitionKey(collection.id), encode(collection.stored()))
  }

  saveCounters(collection: Collection): void {
    const counters = Buffer.allocUnsafe(16)
    counters.writeDoubleBE(collection.count, 0)
    counters.writeDoubleBE(collection.size, 8)
    this.catalogue.put(countersKey(collection.id), counters)
  }

  erase(collection: Collection): void {
    this.catalogue.remove(definitionKey(collection.id))
    this.catalogue.remove(countersKey(collection.id))
  }

  async close(): Promise<void> {
    this.closing = true
    await this.environment.flushed
    await this.environment.close()
  }

  private load(): void {
    this.collections.clear()
    const meta = this.catalogue.get(META)
    if (meta) {
      const { format, nextId } = deserialize(meta)
      if (format !== FORMAT) throw new Error(`${this.dir} was written in format ${format}, this is ${FORMAT}`)
      this.nextId = nextId
    }
    for (const { key, value } of this.catalogue.getRange({
      start: Buffer.from('c'),
      end: Buffer.from('d'),
    })) {
      if (key.length !== 5) continue
      const collection = new Collection(deserialize(value) as StoredCollection)
      const counters = this.catalogue.get(countersKey(collection.id))
      collection.count = counters?.readDoubleBE(0) ?? 0
      collection.size = counters?.readDoubleBE(8) ?? 0
      collection.nextRecord = this.lastRecord(collection) + 1
      this.add(collection)
    }
  }

  private lastRecord(collection: Collection): number {
    const range = {
      start: prefixOf(collection.id + 1),
      end: prefixOf(collection.id),
      reverse: true,
      limit: 1,
    }
    for (const key of this.records.getKeys(range)) return recordOfKey(key)
    return 0
  }

  private async commitFailed(error: unknown): Promise<CommandError> {
    this.load()
    const reason = await reasonOf(error)
    return new CommandError(14031, 'OutOfDiskSpace', `The write could not be stored: ${reason}`)
  }
}

const definitionKey = (id: number) => Buffer.concat([Buffer.from('c'), prefixOf(id)])
const countersKey = (id: number) => Buffer.concat([Buffer.from('s'), prefixOf(id)])

/** LMDB tells why a commit failed in a promise of its own. */
async function reasonOf(error: unknown): Promise<string> {
  const { message, commitError } = error as Error & { commitError?: Promise<unknown> }
  if (!commitError) return message
  return commitError.then(
    () => message,
    (cause) => String(cause instanceof Error ? cause.message : cause),
  )
}

import { setImmediate } from 'node:timers/promises'
import { CommandError } from '../errors.js'
import type { Reader } from '../planner/reader.js'
import type { Collection } from '../storage/collection.js'
import type { Store } from '../storage/store.js'

/** What a turn gives that ended before its work. */
export const UNFINISHED = Symbol('unfinished')

/**
 * Does a long read turn by turn: between two of them the other clients are served, and the data may change as between
 * two batches. `stillThere` throws where the read cannot go on.
 */
export function inTurns<T>(
  reader: Reader,
  stillThere: () => void,
  turn: () => T | typeof UNFINISHED,
): T | Promise<T> {
  reader.begin()
  const done = turn()
  return done === UNFINISHED ? furtherTurns(reader, stillThere, turn) : done
}

async function furtherTurns<T>(
  reader: Reader,
  stillThere: () => void,
  turn: () => T | typeof UNFINISHED,
): Promise<T> {
  while (true) {
    reader.pause()
    await setImmediate()
    stillThere()
    reader.begin()
    const done = turn()
    if (done !== UNFINISHED) return done
  }
}

/** Throws where the collection that is read was dropped or renamed, or the database is closing. */
export const whileThere = (store: Store, collection: Collection) => {
  const { db, name } = collection
  return () => {
    if (store.closing) throw new CommandError(91, 'ShutdownInProgress', 'The database is closing')
    if (store.collection(db, name) !== collection) throw dropped(collection)
  }
}

/** Why the readers of a collection that is dropped cannot go on. */
export const dropped = ({ uuidText }: Collection) =>
  new CommandError(175, 'QueryPlanKilled', `collection dropped. UUID ${uuidText}`)

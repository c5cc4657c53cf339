import type { Document } from 'bson'
import type { Stage } from './context.js'

/** A stage that turns each document into one. */
export function mapped(apply: (doc: Document) => Document): Stage {
  return function* (docs) {
    for (const doc of docs) yield apply(doc)
  }
}

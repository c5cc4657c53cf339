import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { equalValues } from '../values/compare.js'
import { formatElement } from '../values/format.js'
import { identicalValues } from '../values/identical.js'
import type { Update } from './update.js'

/** Compiles an update that replaces the document, all but its `_id`. */
export function compileReplacement(replacement: Document): Update {
  for (const name of Object.keys(replacement)) {
    if (name.startsWith('$') && !['$id', '$ref', '$db'].includes(name)) {
      throw new CommandError(
        52,
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${name}' in '${name}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      )
    }
  }
  return {
    isReplacement: true,
    apply(doc) {
      const replaced = withId(doc, replacement)
      return { doc: replaced, modified: !identicalValues(doc, replaced) }
    },
  }
}

/** A new content under the `_id` of the document it replaces. */
export function withId(doc: Document, content: Document): Document {
  if (doc._id === undefined) return content._id === undefined ? content : { _id: content._id, ...content }
  if (content._id !== undefined && !equalValues(doc._id, content._id)) {
    throw new CommandError(
      66,
      'ImmutableField',
      `After applying the update, the (immutable) field '_id' was found to have been altered to ${formatElement('_id', content._id)}`,
    )
  }
  return { _id: doc._id, ...content, ...(content._id === undefined ? {} : { _id: doc._id }) }
}

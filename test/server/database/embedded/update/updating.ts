import type { Document } from 'bson'
import { expect } from 'chai'
import { CommandError } from '../../../../../server/database/embedded/errors.js'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { compileUpdate, type UpdateOptions } from '../../../../../server/database/embedded/update/update.js'
import { shown } from '../values/shown.js'

export interface Circumstances extends UpdateOptions {
  filter?: Document
  isInsert?: boolean
}

/** Rows of a sentence, a document, an update, and the document that comes of it. */
export function updates(rows: [string, Document, Document | Document[], Document, Circumstances?][]): void {
  for (const [sentence, doc, update, expected, circumstances] of rows) {
    it(sentence, () => {
      const before = shown(doc)
      const result = applyUpdate(doc, update, circumstances)
      expect(shown(result.doc)).to.equal(shown(expected))
      expect(result.modified).to.equal(shown(expected) !== before)
      expect(shown(doc), 'the document given is left alone').to.equal(before)
    })
  }
}

/** Rows of a sentence, a document, an update, and the code and words with which it is refused. */
export function refusesUpdate(
  rows: [string, Document, Document | Document[], number, string?, Circumstances?][],
): void {
  for (const [sentence, doc, update, code, words = '', circumstances] of rows) {
    it(sentence, () => {
      expect(() => applyUpdate(doc, update, circumstances))
        .to.throw(CommandError, words)
        .with.property('code', code)
    })
  }
}

export function applyUpdate(
  doc: Document,
  update: Document | Document[],
  { filter = {}, isInsert = false, ...options }: Circumstances = {},
): { doc: Document; modified: boolean } {
  return compileUpdate(update, options).apply(doc, { filter: compileFilter(filter), isInsert })
}

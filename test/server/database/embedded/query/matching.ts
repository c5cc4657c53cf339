import type { Document } from 'bson'
import { expect } from 'chai'
import { CommandError } from '../../../../../server/database/embedded/errors.js'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { parseCollation } from '../../../../../server/database/embedded/values/collation.js'

/** Rows of a sentence, a filter, documents it finds and documents it does not. */
export function finds(rows: [string, Document, Document[], Document[]?][], collation?: Document): void {
  for (const [sentence, filter, matching, others = []] of rows) {
    it(sentence, () => {
      const compiled = compileFilter(filter, { collation: parseCollation(collation) })
      for (const doc of matching)
        expect(compiled.matches(doc), `${JSON.stringify(doc)} is found`).to.equal(true)
      for (const doc of others)
        expect(compiled.matches(doc), `${JSON.stringify(doc)} is not found`).to.equal(false)
    })
  }
}

/** Rows of a sentence, a filter, and the code and the words with which it is refused. */
export function refusesFilter(rows: [string, Document, number, string?][]): void {
  for (const [sentence, filter, code, words = ''] of rows) {
    it(sentence, () => {
      expect(() => compileFilter(filter))
        .to.throw(CommandError, words)
        .with.property('code', code)
    })
  }
}

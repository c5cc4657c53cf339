import type { Document } from 'bson'
import { expect } from 'chai'
import { environmentOf } from '../../../../../server/database/embedded/aggregate/environment.js'
import { compileExpression, openScope } from '../../../../../server/database/embedded/aggregate/expression.js'
import { CommandError } from '../../../../../server/database/embedded/errors.js'
import { shown } from '../values/shown.js'

/** Rows of a sentence, an expression, the document it is evaluated of, and its value. */
export function evaluates(rows: [string, unknown, Document, unknown][]): void {
  for (const [sentence, spec, doc, expected] of rows) {
    it(sentence, () => expect(shown(evaluate(spec, doc))).to.equal(shown(expected)))
  }
}

/** Rows of a sentence, an expression, a document, and the code with which it is refused. */
export function refuses(rows: [string, unknown, Document, number][]): void {
  for (const [sentence, spec, doc, code] of rows) {
    it(sentence, () => {
      expect(() => evaluate(spec, doc))
        .to.throw(CommandError)
        .with.property('code', code)
    })
  }
}

export function evaluate(spec: unknown, doc: Document = {}): unknown {
  const { scope, variables } = openScope({})
  return compileExpression(spec, scope)(environmentOf(doc, variables))
}

/** A document of names and values in turn, for the field `then`, which a literal would make a promise of. */
export function branches(...namesAndValues: unknown[]): Document {
  const doc: Document = {}
  for (let i = 0; i < namesAndValues.length; i += 2) doc[String(namesAndValues[i])] = namesAndValues[i + 1]
  return doc
}

import type { Document } from 'bson'
import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { fieldsOf } from '../../values/field-order.js'
import { asDocument } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { type Expression, environmentOf, type Variables } from '../environment.js'
import { DESCEND, KEEP, PRUNE } from '../field-path.js'

export const $redact: StageOperator = (operand, { scope, variables }) => {
  const expression = scope.compile(operand, scope)
  return function* (docs) {
    for (const doc of docs) {
      const kept = redactDocument(doc, doc, expression, variables)
      if (kept) yield kept
    }
  }
}

function redactDocument(
  doc: Document,
  root: Document,
  expression: Expression,
  variables: Variables,
): Document | undefined {
  const decision = expression({ ...environmentOf(root, variables), current: doc })
  if (decision === KEEP) return doc
  if (decision === PRUNE) return undefined
  if (decision !== DESCEND) {
    throw location(
      17053,
      `$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE, but returned ${String(decision)}`,
    )
  }
  const kept: Document = {}
  for (const [name, value] of fieldsOf(doc)) {
    const redacted = redactValue(value, root, expression, variables)
    if (redacted !== undefined) setField(kept, name, redacted)
  }
  return kept
}

function redactValue(value: unknown, root: Document, expression: Expression, variables: Variables): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => redactValue(item, root, expression, variables))
      .filter((item) => item !== undefined)
  }
  const doc = asDocument(value)
  return doc ? redactDocument(doc, root, expression, variables) : value
}

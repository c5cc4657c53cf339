import { location } from '../errors.js'
import { formatValue } from '../values/format.js'
import { asDocument, bsonType } from '../values/type.js'
import type { Stage, StageContext } from './context.js'
import { environmentOf } from './environment.js'
import { mapped } from './mapped.js'

/** A stage that puts the document an expression gives in the place of the whole one. */
export function replacedRoot(label: string, spec: unknown, { scope, variables }: StageContext): Stage {
  const expression = scope.compile(spec, scope)
  return mapped((doc) => {
    const value = expression(environmentOf(doc, variables))
    const root = asDocument(value)
    if (root) return root
    throw location(
      40228,
      `${label}must evaluate to an object, but resulting value was: ${value === undefined ? 'MISSING' : formatValue(value)}. Type of resulting value: '${bsonType(value)}'. Input document: ${formatValue(doc)}`,
    )
  })
}

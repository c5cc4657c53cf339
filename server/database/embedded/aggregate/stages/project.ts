import { location } from '../../errors.js'
import { parseProjection } from '../../projection/parse.js'
import { computeFields, excludeFields, includeFields } from '../../projection/tree.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'
import { environmentOf } from '../environment.js'
import { causedBy } from '../failures.js'
import { mapped } from '../mapped.js'

export const $project: StageOperator = (operand, { scope, variables }) => {
  if (!isPlainObject(operand)) throw location(15969, '$project specification must be an object')
  if (Object.keys(operand).length === 0) {
    throw location(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    )
  }
  const { mode, tree } = causedBy('Invalid $project', () => parseProjection(operand, scope))
  if (mode === 'exclusion') return mapped((doc) => excludeFields(tree, doc))
  return mapped((doc) => computeFields(tree, includeFields(tree, doc), environmentOf(doc, variables)))
}

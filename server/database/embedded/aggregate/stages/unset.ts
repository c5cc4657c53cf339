import { location } from '../../errors.js'
import { addPath, emptyBranch, excludeFields } from '../../projection/tree.js'
import type { StageOperator } from '../context.js'
import { splitPath } from '../field-path.js'
import { mapped } from '../mapped.js'

export const $unset: StageOperator = (operand) => {
  if (typeof operand !== 'string' && !Array.isArray(operand))
    throw location(31002, '$unset specification must be a string or an array')
  const paths = Array.isArray(operand) ? operand : [operand]
  if (paths.length === 0)
    throw location(31119, '$unset specification must be a string or an array with at least one field')
  const tree = emptyBranch()
  for (const path of paths) {
    if (typeof path !== 'string')
      throw location(31120, '$unset specification must be a string or an array containing only string values')
    if (path === '') throw location(40352, 'FieldPath cannot be constructed with empty string')
    splitPath(path)
    addPath(tree, path, 'exclude')
  }
  return mapped((doc) => excludeFields(tree, doc))
}

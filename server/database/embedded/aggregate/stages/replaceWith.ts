import type { StageOperator } from '../context.js'
import { replacedRoot } from '../replaced-root.js'

export const $replaceWith: StageOperator = (operand, context) =>
  replacedRoot("'replacement document' ", operand, context)

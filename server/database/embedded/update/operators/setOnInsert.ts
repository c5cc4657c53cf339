import type { UpdateOperator } from '../operator.js'

export const $setOnInsert: UpdateOperator = (operand) => ({
  creates: ({ isInsert }) => isInsert,
  apply: (value, { isInsert }) => (isInsert ? operand : value),
})

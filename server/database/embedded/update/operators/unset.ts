import { existing, REMOVED, type UpdateOperator } from '../operator.js'

export const $unset: UpdateOperator = () => existing(() => REMOVED)

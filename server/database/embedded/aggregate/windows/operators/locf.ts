import type { WindowOperator } from '../operator.js'

export const $locf: WindowOperator = (operand, scope) => {
  const input = scope.compile(operand, scope)
  return ({ environments }) => {
    let last: unknown = null
    return environments.map((environment) => {
      last = input(environment) ?? last
      return last
    })
  }
}

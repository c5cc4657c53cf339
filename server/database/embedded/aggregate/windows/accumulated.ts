import type { AccumulatorOperator } from '../accumulator.js'
import type { Scope } from '../environment.js'
import type { WindowFunction } from './partition.js'

/** Makes a window function of an accumulator, once for each window that differs from the one before. */
export function accumulated(
  accumulator: AccumulatorOperator,
  operand: unknown,
  scope: Scope,
): WindowFunction {
  const start = accumulator(operand, scope)
  return ({ docs, environments, bounds }) => {
    let before: [number, number] | undefined
    let result: unknown
    return docs.map((_, place) => {
      const [from, to] = bounds(place)
      if (before?.[0] === from && before[1] === to) return result
      before = [from, to]
      const first = environments[from] ?? environments[place]
      const state = start(first as (typeof environments)[0])
      for (const environment of environments.slice(from, to)) state.add(environment)
      result = state.result() ?? null
      return result
    })
  }
}

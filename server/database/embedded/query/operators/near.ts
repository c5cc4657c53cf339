import { badValue } from '../../errors.js'
import { geometryOf } from '../geo/geometry.js'
import { type Near, parseNear } from '../geo/near.js'
import type { FilterNode } from '../node.js'
import type { CompositeOperator, ValueOperator } from '../operator.js'

/** What is no farther and no nearer than asked; the planner puts the nearest first. */
export const $near: ValueOperator = {
  test(operand) {
    const { distance, min, max } = operand as Near
    return (value) => {
      const geometry = geometryOf(value)
      if (!geometry) return false
      const far = distance(geometry)
      return far >= min && far <= max
    }
  },
}

export const parseNearFlat: CompositeOperator = (path, operand, _parser, spec) =>
  nearNode(path, parseNear('$near', operand, spec))

export const parseNearSphere: CompositeOperator = (path, operand, _parser, spec) =>
  nearNode(path, parseNear('$nearSphere', operand, spec))

/** A bound of `$near` that stands beside it, where the operand has been read with it. */
export const parseDistance: CompositeOperator = (_path, _operand, _parser, spec) => {
  if ('$near' in spec || '$nearSphere' in spec) return { kind: 'always', value: true }
  throw badValue('$maxDistance and $minDistance stand beside $near or $nearSphere')
}

const nearNode = (path: string, value: Near): FilterNode => ({ kind: 'predicate', path, op: '$near', value })

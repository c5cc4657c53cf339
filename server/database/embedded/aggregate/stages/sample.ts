import { location } from '../../errors.js'
import { integerOf } from '../../values/number.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'

export const $sample: StageOperator = (operand) => {
  if (!isPlainObject(operand)) throw location(28745, 'the $sample stage specification must be an object')
  for (const name of Object.keys(operand)) {
    if (name !== 'size') throw location(28748, `unrecognized option to $sample: ${name}`)
  }
  if (!('size' in operand)) throw location(28749, '$sample stage must specify a size')
  const size = integerOf(operand.size)
  if (size === undefined) throw location(28746, 'size argument to $sample must be a number')
  if (size < 0) throw location(28747, 'size argument to $sample must be a positive integer')
  return function* (docs) {
    const all = [...docs]
    for (let i = 0; i < Math.min(size, all.length); i++) {
      const j = i + Math.floor(Math.random() * (all.length - i))
      ;[all[i], all[j]] = [all[j] as (typeof all)[0], all[i] as (typeof all)[0]]
    }
    yield* all.slice(0, size)
  }
}

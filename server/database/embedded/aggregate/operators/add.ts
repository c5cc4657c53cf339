import { location, typeMismatch } from '../../errors.js'
import { numberType } from '../../values/arithmetic.js'
import { bsonType } from '../../values/type.js'
import { milliseconds, sum } from '../numbers/arithmetic.js'
import { isNullish, variadic } from '../operator.js'

export const $add = variadic((terms) => {
  let total: unknown = 0
  let date: Date | undefined
  let nullish = false
  for (const term of terms) {
    if (isNullish(term)) nullish = true
    else if (term instanceof Date) {
      if (date) throw location(16612, 'only one date allowed in an $add expression')
      date = term
    } else if (numberType(term)) total = sum(total, term)
    else throw typeMismatch(`$add only supports numeric or date types, not ${bsonType(term)}`)
  }
  if (nullish) return null
  return date ? new Date(date.getTime() + milliseconds(total)) : total
})

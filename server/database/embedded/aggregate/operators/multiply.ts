import { multiply } from '../../values/arithmetic.js'
import { double, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { isNullish, variadic } from '../operator.js'

export const $multiply = variadic((factors) => {
  let product: unknown = 1
  for (const factor of factors) {
    if (isNullish(factor)) product = null
    else {
      requireNumber('$multiply', factor)
      if (product !== null)
        product = multiply(product, factor) ?? double(toNumber(product) * toNumber(factor))
    }
  }
  return product
})

import { named } from '../operator.js'
import { checkMethod, fractionsOf, percentiles } from '../percentiles.js'

export const $percentile = named(
  '$percentile',
  { required: ['input', 'p', 'method'] },
  ({ input, p, method }) => {
    checkMethod(method)
    return percentiles(Array.isArray(input) ? input : [input], fractionsOf(p))
  },
)

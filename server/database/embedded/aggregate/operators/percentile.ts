import { checkMethod, fractionsOf, percentiles } from '../numbers/percentiles.js'
import { named } from '../operator.js'

export const $percentile = named(
  '$percentile',
  { required: ['input', 'p', 'method'] },
  ({ input, p, method }) => {
    checkMethod(method)
    return percentiles(Array.isArray(input) ? input : [input], fractionsOf(p))
  },
)

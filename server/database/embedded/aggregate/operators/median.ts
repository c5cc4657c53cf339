import { checkMethod, percentiles } from '../numbers/percentiles.js'
import { named } from '../operator.js'

export const $median = named('$median', { required: ['input', 'method'] }, ({ input, method }) => {
  checkMethod(method)
  return percentiles(Array.isArray(input) ? input : [input], [0.5])[0]
})

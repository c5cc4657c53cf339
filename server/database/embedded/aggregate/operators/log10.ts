import { realFunction } from '../numbers/real-function.js'

export const $log10 = realFunction('$log10', Math.log10, {
  accepts: (value) => value > 0,
  code: 28761,
  text: "$log10's argument must be a positive number",
})

import { realFunction } from '../numbers/real-function.js'

export const $ln = realFunction('$ln', Math.log, {
  accepts: (value) => value > 0,
  code: 28766,
  text: "$ln's argument must be a positive number",
})

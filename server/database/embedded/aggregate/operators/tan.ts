import { realFunction } from '../numbers/real-function.js'

export const $tan = realFunction('$tan', Math.tan, {
  accepts: Number.isFinite,
  code: 50989,
  text: 'cannot apply $tan to a value out of (-inf,inf)',
})

import { realFunction } from '../numbers/real-function.js'

export const $cos = realFunction('$cos', Math.cos, {
  accepts: Number.isFinite,
  code: 50989,
  text: 'cannot apply $cos to a value out of (-inf,inf)',
})

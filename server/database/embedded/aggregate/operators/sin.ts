import { realFunction } from '../numbers/real-function.js'

export const $sin = realFunction('$sin', Math.sin, {
  accepts: Number.isFinite,
  code: 50989,
  text: 'cannot apply $sin to a value out of (-inf,inf)',
})

import { wholeNumber } from '../numbers/rounding.js'

export const $floor = wholeNumber('$floor', Math.floor, 'floor')

import { wholeNumber } from '../rounding.js'

export const $floor = wholeNumber('$floor', Math.floor, 'floor')

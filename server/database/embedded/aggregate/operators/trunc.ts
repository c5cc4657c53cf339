import { toPlaces } from '../rounding.js'

export const $trunc = toPlaces('$trunc', 'down')

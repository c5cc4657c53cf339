import { toPlaces } from '../numbers/rounding.js'

export const $trunc = toPlaces('$trunc', 'down')

import { toPlaces } from '../numbers/rounding.js'

export const $round = toPlaces('$round', 'halfEven')

import { toPlaces } from '../rounding.js'

export const $round = toPlaces('$round', 'halfEven')

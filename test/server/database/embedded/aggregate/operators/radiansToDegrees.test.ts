import { dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$radiansToDegrees', () => {
  evaluates([['turns pi into 180 degrees', { $radiansToDegrees: Math.PI }, {}, dbl(180)]])
})

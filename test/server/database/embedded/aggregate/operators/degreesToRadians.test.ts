import { evaluates } from '../evaluate.js'

describe('$degreesToRadians', () => {
  evaluates([['turns 180 degrees into pi', { $degreesToRadians: 180 }, {}, Math.PI]])
})

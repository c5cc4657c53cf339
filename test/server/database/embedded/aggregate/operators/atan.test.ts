import { evaluates } from '../evaluate.js'

describe('$atan', () => {
  evaluates([['is half a right angle of 1', { $atan: 1 }, {}, Math.PI / 4]])
})

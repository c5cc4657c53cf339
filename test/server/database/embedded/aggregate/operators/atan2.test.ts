import { evaluates } from '../evaluate.js'

describe('$atan2', () => {
  evaluates([
    ['is the angle of a point', { $atan2: [1, 1] }, {}, Math.PI / 4],
    ['is null of null', { $atan2: [null, 1] }, {}, null],
  ])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$asin', () => {
  evaluates([['is a right angle of 1', { $asin: 1 }, {}, Math.PI / 2]])
  refuses([['refuses more than 1', { $asin: 2 }, {}, 50989]])
})

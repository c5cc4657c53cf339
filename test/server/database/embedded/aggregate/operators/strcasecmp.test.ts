import { evaluates } from '../evaluate.js'

describe('$strcasecmp', () => {
  evaluates([
    ['is 0 of the same letters', { $strcasecmp: ['AbC', 'aBc'] }, {}, 0],
    ['is 1 above', { $strcasecmp: ['b', 'A'] }, {}, 1],
    ['takes null as empty', { $strcasecmp: [null, 'a'] }, {}, -1],
  ])
})

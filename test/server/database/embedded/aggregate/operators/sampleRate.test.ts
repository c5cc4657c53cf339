import { evaluates, refuses } from '../evaluate.js'

describe('$sampleRate', () => {
  evaluates([
    ['is always true at 1', { $sampleRate: 1 }, {}, true],
    ['is never true at 0', { $sampleRate: 0 }, {}, false],
  ])
  refuses([['refuses more than 1', { $sampleRate: 2 }, {}, 2]])
})

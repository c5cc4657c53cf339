import { evaluates } from '../evaluate.js'

describe('$regexFind', () => {
  evaluates([
    [
      'describes the first match',
      { $regexFind: { input: 'café table', regex: '(t)(x)?' } },
      {},
      { match: 't', idx: 5, captures: ['t', null] },
    ],
    ['is null where there is none', { $regexFind: { input: 'a', regex: 'b' } }, {}, null],
  ])
})

import { evaluates } from '../evaluate.js'

describe('$regexFindAll', () => {
  evaluates([
    [
      'describes each match',
      { $regexFindAll: { input: 'a1b22', regex: '[0-9]+' } },
      {},
      [
        { match: '1', idx: 1, captures: [] },
        { match: '22', idx: 3, captures: [] },
      ],
    ],
    [
      'moves on after an empty match',
      { $regexFindAll: { input: 'é', regex: 'x*' } },
      {},
      [
        { match: '', idx: 0, captures: [] },
        { match: '', idx: 1, captures: [] },
      ],
    ],
    ['is empty of null', { $regexFindAll: { input: null, regex: 'a' } }, {}, []],
  ])
})

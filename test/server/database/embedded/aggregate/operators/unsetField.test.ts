import { evaluates } from '../evaluate.js'

describe('$unsetField', () => {
  evaluates([
    [
      'removes a name with a dot',
      { $unsetField: { field: 'a.b', input: '$$ROOT' } },
      { 'a.b': 1, c: 1 },
      { c: 1 },
    ],
  ])
})

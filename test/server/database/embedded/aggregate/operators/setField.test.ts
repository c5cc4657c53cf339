import { evaluates, refuses } from '../evaluate.js'

describe('$setField', () => {
  evaluates([
    [
      'sets a name with a dot',
      { $setField: { field: 'a.b', input: '$$ROOT', value: 1 } },
      { c: 1 },
      { c: 1, 'a.b': 1 },
    ],
    ['removes a field', { $setField: { field: 'c', input: '$$ROOT', value: '$$REMOVE' } }, { c: 1 }, {}],
    ['is null of null', { $setField: { field: 'a', input: null, value: 1 } }, {}, null],
  ])
  refuses([
    ['refuses what is no document', { $setField: { field: 'a', input: '$c', value: 1 } }, { c: 1 }, 4161105],
  ])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$getField', () => {
  evaluates([
    ['reads a name with a dot', { $getField: 'a.b' }, { 'a.b': 1 }, 1],
    [
      'reads a name with a dollar',
      { $getField: { field: { $literal: '$a' }, input: '$$ROOT' } },
      { $a: 1 },
      1,
    ],
    ['is missing where there is none', { $getField: 'x' }, {}, undefined],
    ['is null of null', { $getField: { field: 'x', input: null } }, {}, null],
  ])
  refuses([
    ['refuses an unknown name', { $getField: { k: 1 } }, {}, 3041701],
    ['refuses to go without a field', { $getField: { input: {} } }, {}, 3041702],
    ['refuses to go without an input', { $getField: { field: 'x' } }, {}, 3041703],
    ['refuses a name that is no string', { $getField: { field: 5, input: {} } }, {}, 3041704],
  ])
})

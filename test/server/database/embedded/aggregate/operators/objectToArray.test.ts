import { evaluates, refuses } from '../evaluate.js'

describe('$objectToArray', () => {
  evaluates([
    [
      'lists fields as k and v',
      { $objectToArray: '$a' },
      { a: { x: 1, y: { z: 2 } } },
      [
        { k: 'x', v: 1 },
        { k: 'y', v: { z: 2 } },
      ],
    ],
    ['is null of null', { $objectToArray: null }, {}, null],
  ])
  refuses([['refuses what is no document', { $objectToArray: '$a' }, { a: 1 }, 40390]])
})

import { dbl } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$setUnion', () => {
  evaluates([
    [
      'joins without doubles',
      {
        $setUnion: [
          [1, 2],
          [2, '$a'],
        ],
      },
      { a: dbl(1) },
      [1, 2],
    ],
    [
      'gives them in order',
      {
        $setUnion: [
          ['b', 2],
          ['a', 1],
        ],
      },
      {},
      [1, 2, 'a', 'b'],
    ],
    ['is null of null', { $setUnion: [[1], null] }, {}, null],
  ])
  refuses([
    ['refuses what is no array before it comes to a null', { $setUnion: ['$a', null] }, { a: 1 }, 17043],
    ['refuses what is no array', { $setUnion: [[1], '$a'] }, { a: 1 }, 17043],
  ])
})

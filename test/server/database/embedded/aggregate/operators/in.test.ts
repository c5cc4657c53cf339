import { long } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$in', () => {
  evaluates([
    ['is true of a member', { $in: [2, [1, 2]] }, {}, true],
    ['compares numbers of all types', { $in: ['$a', [1, 2]] }, { a: long(2) }, true],
    ['is false of none', { $in: ['x', '$a'] }, { a: [] }, false],
  ])
  refuses([['refuses what is no array', { $in: [1, '$a'] }, { a: 1 }, 40081]])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$mergeObjects', () => {
  evaluates([
    ['lets the last win', { $mergeObjects: ['$a', { x: 2 }] }, { a: { x: 1, y: 1 } }, { x: 2, y: 1 }],
    ['passes over null', { $mergeObjects: [null, '$a'] }, {}, {}],
  ])
  refuses([['refuses a number', { $mergeObjects: ['$a'] }, { a: 1 }, 40400]])
})

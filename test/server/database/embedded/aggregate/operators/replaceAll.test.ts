import { evaluates, refuses } from '../evaluate.js'

describe('$replaceAll', () => {
  evaluates([
    ['replaces each', { $replaceAll: { input: 'a.b.c', find: '.', replacement: '-' } }, {}, 'a-b-c'],
  ])
  refuses([['refuses a missing name', { $replaceAll: { input: 'a', find: 'b' } }, {}, 51749]])
})

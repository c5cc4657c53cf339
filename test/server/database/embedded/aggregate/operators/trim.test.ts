import { evaluates, refuses } from '../evaluate.js'

describe('$trim', () => {
  evaluates([
    ['takes white space away', { $trim: { input: ' \n good  bye \t ' } }, {}, 'good  bye'],
    ['takes given characters away', { $trim: { input: ' ggggoodbyeeeee', chars: 'ge' } }, {}, ' ggggoodby'],
    ['is null of null', { $trim: { input: null } }, {}, null],
  ])
  refuses([
    ['refuses a number', { $trim: { input: '$a' } }, { a: 1 }, 50699],
    ['refuses an unknown name', { $trim: { input: 'a', x: 1 } }, {}, 50694],
  ])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$convert', () => {
  evaluates([
    ['converts by name', { $convert: { input: '3', to: 'int' } }, {}, 3],
    ['converts by number', { $convert: { input: 3, to: 2 } }, {}, '3'],
    ['gives onError where it cannot', { $convert: { input: 'x', to: 'int', onError: 'bad' } }, {}, 'bad'],
    ['gives onNull for null', { $convert: { input: '$a', to: 'int', onNull: 0 } }, {}, 0],
  ])
  refuses([
    ['refuses a type it does not know', { $convert: { input: 1, to: 'thing' } }, {}, 2],
    ['refuses without onError', { $convert: { input: 'x', to: 'date' } }, {}, 241],
    ['refuses an unknown name', { $convert: { input: 1, to: 'int', x: 1 } }, {}, 9],
  ])
})

import { Binary } from 'bson'
import { evaluates, refuses } from '../evaluate.js'

describe('$convert', () => {
  evaluates([
    ['converts by name', { $convert: { input: '3', to: 'int' } }, {}, 3],
    ['converts by number', { $convert: { input: 3, to: 2 } }, {}, '3'],
    ['gives onError where it cannot', { $convert: { input: 'x', to: 'int', onError: 'bad' } }, {}, 'bad'],
    [
      'reads binary data by a format',
      { $convert: { input: 'YWI=', to: 'binData', format: 'base64' } },
      {},
      new Binary(Buffer.from('ab')),
    ],
    [
      'reads binary data of a subtype',
      { $convert: { input: '6162', to: { type: 'binData', subtype: 5 }, format: 'hex' } },
      {},
      new Binary(Buffer.from('ab'), 5),
    ],
    [
      'writes binary data by a format',
      { $convert: { input: new Binary(Buffer.from('é')), to: 'string', format: 'utf8' } },
      {},
      'é',
    ],
    ['gives onNull for null', { $convert: { input: '$a', to: 'int', onNull: 0 } }, {}, 0],
  ])
  refuses([
    ['refuses a type it does not know', { $convert: { input: 1, to: 'thing' } }, {}, 2],
    ['refuses without onError', { $convert: { input: 'x', to: 'date' } }, {}, 241],
    ['refuses binary data without a format', { $convert: { input: 'YWI=', to: 'binData' } }, {}, 241],
    [
      'refuses what the format is not',
      { $convert: { input: '%', to: 'binData', format: 'base64' } },
      {},
      241,
    ],
    ['refuses an unknown format', { $convert: { input: 'a', to: 'binData', format: 'x' } }, {}, 4341125],
    ['refuses an unknown name', { $convert: { input: 1, to: 'int', x: 1 } }, {}, 9],
  ])
})

import { expect } from 'chai'
import { evaluate, evaluates, refuses } from './evaluate.js'

describe('Field paths', () => {
  it('reads through documents', () => expect(evaluate('$a.b', { a: { b: 1 } })).to.equal(1))
  evaluates([
    ['reads through the documents of an array', '$a.b', { a: [{ b: 1 }, { c: 1 }, 5, { b: 2 }] }, [1, 2]],
    ['does not read an array by its index', '$a.0', { a: [1, 2] }, []],
    ['does not see what an object inherits', '$constructor', {}, undefined],
    ['reads the whole document', '$$ROOT.a', { a: 1 }, 1],
    ['reads the current document', '$$CURRENT.a', { a: 1 }, 1],
    ['makes null of what is missing in an array', ['$a', 1], {}, [null, 1]],
    ['leaves what is missing out of a document', { x: '$a', y: 1 }, {}, { y: 1 }],
    ['has the time of the command', { $type: '$$NOW' }, {}, 'date'],
  ])
  refuses([
    ['refuses a lone dollar', '$', {}, 16872],
    ['refuses a dot at the end', '$a.', {}, 40353],
    ['refuses an empty name', '$a..b', {}, 15998],
    ['refuses an unknown variable', '$$nobody', {}, 17276],
    ['refuses an unknown operator', { $nonsense: 1 }, {}, 168],
    ['refuses two operators in one document', { $add: [1], $abs: 1 }, {}, 15983],
    ['refuses a dot in a name', { 'a.b': 1 }, {}, 16412],
  ])
})

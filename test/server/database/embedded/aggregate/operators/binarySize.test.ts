import { Binary } from 'bson'
import { evaluates, refuses } from '../evaluate.js'

describe('$binarySize', () => {
  evaluates([
    ['counts the bytes of a string', { $binarySize: 'é' }, {}, 2],
    ['counts the bytes of data', { $binarySize: '$a' }, { a: new Binary(Buffer.from([1, 2, 3])) }, 3],
  ])
  refuses([['refuses a number', { $binarySize: '$a' }, { a: 1 }, 51276]])
})

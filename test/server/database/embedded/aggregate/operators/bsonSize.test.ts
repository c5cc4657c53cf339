import { evaluates } from '../evaluate.js'

describe('$bsonSize', () => {
  evaluates([
    ['counts the bytes of a document', { $bsonSize: '$$ROOT' }, { a: 1 }, 12],
    ['is null of null', { $bsonSize: null }, {}, null],
  ])
})

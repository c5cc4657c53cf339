import { ObjectId } from 'bson'
import { evaluates, refuses } from '../evaluate.js'

describe('$toObjectId', () => {
  evaluates([
    [
      'reads 24 digits',
      { $toObjectId: '5ab9cbfa31c2ab715d42129e' },
      {},
      new ObjectId('5ab9cbfa31c2ab715d42129e'),
    ],
    ['is null of null', { $toObjectId: null }, {}, null],
  ])
  refuses([
    ['refuses fewer digits', { $toObjectId: '5ab9cbfa31c2ab715d4212' }, {}, 241],
    ['refuses a number', { $toObjectId: 5 }, {}, 241],
  ])
})

import { ObjectId } from 'bson'
import { date, dbl } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$type', () => {
  evaluates([
    ['names an int', { $type: 1 }, {}, 'int'],
    ['names a double', { $type: '$a' }, { a: dbl(1) }, 'double'],
    ['names a missing field', { $type: '$a' }, {}, 'missing'],
    ['names an ObjectId', { $type: '$a' }, { a: new ObjectId() }, 'objectId'],
    ['names a date', { $type: '$a' }, { a: date('2020-01-01') }, 'date'],
  ])
})

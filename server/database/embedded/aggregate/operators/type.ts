import { bsonType } from '../../values/type.js'
import { unary } from '../operator.js'

export const $type = unary('$type', (value) => bsonType(value))

import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { binary, isNullish } from '../operator.js'

export const $split = binary('$split', (text, delimiter) => {
  if (isNullish(text) || isNullish(delimiter)) return null
  if (typeof text !== 'string')
    throw location(
      40085,
      `$split requires an expression that evaluates to a string as a first argument, found: ${bsonType(text)}`,
    )
  if (typeof delimiter !== 'string')
    throw location(
      40086,
      `$split requires an expression that evaluates to a string as a second argument, found: ${bsonType(delimiter)}`,
    )
  if (delimiter === '') throw location(40087, '$split requires a non-empty separator')
  return text.split(delimiter)
})

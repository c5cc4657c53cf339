import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { checkTextLength } from '../limits.js'
import { isNullish, variadic } from '../operator.js'

export const $concat = variadic((parts) => {
  let text: string | null = ''
  for (const part of parts) {
    if (isNullish(part)) text = null
    else if (typeof part !== 'string')
      throw location(16702, `$concat only supports strings, not ${bsonType(part)}`)
    else if (text !== null) {
      checkTextLength('$concat', text.length + part.length)
      text += part
    }
  }
  return text
})

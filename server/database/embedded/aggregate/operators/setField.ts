import { fieldSetter } from '../field-setter.js'

export const $setField = fieldSetter('$setField', ['field', 'input', 'value'])

import { fieldSetter } from '../objects/field-setter.js'

export const $setField = fieldSetter('$setField', ['field', 'input', 'value'])

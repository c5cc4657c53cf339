import { fieldSetter } from '../objects/field-setter.js'

export const $unsetField = fieldSetter('$unsetField', ['field', 'input'])

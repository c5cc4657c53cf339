import { fieldSetter } from '../field-setter.js'

export const $unsetField = fieldSetter('$unsetField', ['field', 'input'])

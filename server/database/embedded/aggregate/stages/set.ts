import { addedFields } from '../added-fields.js'

export const $set = addedFields('$set')

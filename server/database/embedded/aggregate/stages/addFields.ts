import { addedFields } from '../added-fields.js'

export const $addFields = addedFields('$addFields')

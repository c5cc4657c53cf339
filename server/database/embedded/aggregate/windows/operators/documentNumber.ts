import { numbering } from '../numbering.js'

export const $documentNumber = numbering('$documentNumber', (_before, place) => place + 1)

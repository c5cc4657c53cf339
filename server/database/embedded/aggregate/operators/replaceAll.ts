import { replacing } from '../strings/replacing.js'

export const $replaceAll = replacing('$replaceAll', (input, find, replacement) =>
  find === '' ? input : input.split(find).join(replacement),
)

import { replacing } from '../strings/replacing.js'

export const $replaceOne = replacing('$replaceOne', (input, find, replacement) =>
  input.replace(find, () => replacement),
)

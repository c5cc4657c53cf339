import { evaluates } from '../evaluate.js'

describe('$rtrim', () => {
  evaluates([['takes white space away on the right', { $rtrim: { input: ' a ' } }, {}, ' a']])
})

import { evaluates } from '../evaluate.js'

describe('$ltrim', () => {
  evaluates([['takes white space away on the left', { $ltrim: { input: ' a ' } }, {}, 'a ']])
})

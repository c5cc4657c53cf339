import { evaluates, refuses } from '../evaluate.js'

describe('$strLenBytes', () => {
  evaluates([['counts bytes', { $strLenBytes: 'cafétéria' }, {}, 11]])
  refuses([['refuses a missing field', { $strLenBytes: '$a' }, {}, 34473]])
})

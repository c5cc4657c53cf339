import { finds, refusesFilter } from '../matching.js'

describe('$alwaysTrue', () => {
  finds([['finds all', { $alwaysTrue: 1 }, [{}, { a: 1 }]]])
  refusesFilter([['refuses another number', { $alwaysTrue: 2 }, 9]])
})

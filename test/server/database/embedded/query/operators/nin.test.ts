import { finds, refusesFilter } from '../matching.js'

describe('$nin', () => {
  finds([
    ['finds none of several', { a: { $nin: [1, 2] } }, [{ a: 3 }, {}], [{ a: 1 }, { a: [3, 2] }]],
    ['finds what is there', { a: { $nin: [null] } }, [{ a: 1 }], [{}, { a: null }]],
  ])
  refusesFilter([['refuses what is no array', { a: { $nin: 1 } }, 2, '$in needs an array']])
})

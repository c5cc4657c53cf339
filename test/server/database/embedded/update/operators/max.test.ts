import { long } from '../../values/literals.js'
import { updates } from '../updating.js'

describe('$max', () => {
  updates([
    ['sets what is greater', { a: 1 }, { $max: { a: 3 } }, { a: 3 }],
    ['leaves what is greater already', { a: long(5) }, { $max: { a: 3 } }, { a: long(5) }],
    ['takes null for less than a number', { a: null }, { $max: { a: 3 } }, { a: 3 }],
  ])
})

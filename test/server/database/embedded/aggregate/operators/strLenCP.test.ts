import { evaluates, refuses } from '../evaluate.js'

describe('$strLenCP', () => {
  evaluates([
    ['counts characters', { $strLenCP: 'cafétéria' }, {}, 9],
    ['counts an emoji once', { $strLenCP: '🐝' }, {}, 1],
  ])
  refuses([['refuses null', { $strLenCP: null }, {}, 34471]])
})

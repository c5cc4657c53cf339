import { BSONRegExp } from 'bson'
import { evaluates, refuses } from '../evaluate.js'

describe('$regexMatch', () => {
  evaluates([
    ['is true where it matches', { $regexMatch: { input: 'Essaim', regex: '^ess', options: 'i' } }, {}, true],
    ['is false of a missing field', { $regexMatch: { input: '$a', regex: 'a' } }, {}, false],
    [
      'takes a regular expression',
      { $regexMatch: { input: 'abc', regex: new BSONRegExp('B', 'i') } },
      {},
      true,
    ],
  ])
  refuses([
    ['refuses a number', { $regexMatch: { input: '$a', regex: 'a' } }, { a: 1 }, 51104],
    [
      'refuses options twice',
      { $regexMatch: { input: 'a', regex: new BSONRegExp('a', 'i'), options: 'm' } },
      {},
      51107,
    ],
  ])
})

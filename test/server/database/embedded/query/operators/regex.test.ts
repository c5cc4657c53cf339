import { BSONRegExp } from 'bson'
import { finds, refusesFilter } from '../matching.js'

describe('$regex', () => {
  finds([
    [
      'finds by a pattern',
      { a: { $regex: '^ab' } },
      [{ a: 'abc' }, { a: ['x', 'ab'] }],
      [{ a: 'cab' }, { a: 5 }, {}],
    ],
    ['minds its options', { a: { $regex: '^B$', $options: 'im' } }, [{ a: 'a\nb' }], [{ a: 'ab' }]],
    [
      'takes a regular expression as the value',
      { a: new BSONRegExp('É', 'i') },
      [{ a: 'été' }],
      [{ a: 'ete' }],
    ],
    [
      'finds an equal regular expression',
      { a: new BSONRegExp('x', 'i') },
      [{ a: new BSONRegExp('x', 'i') }],
      [{ a: new BSONRegExp('x') }],
    ],
    ['lets $ stand before a last newline', { a: { $regex: 'b$' } }, [{ a: 'ab\n' }], [{ a: 'b\n\n' }]],
    [
      'passes over white space with x',
      { a: { $regex: 'a b # c', $options: 'x' } },
      [{ a: 'ab' }],
      [{ a: 'a b' }],
    ],
    ['lets the dot be a newline with s', { a: { $regex: 'a.b', $options: 's' } }, [{ a: 'a\nb' }]],
    ['stands beside other operators', { a: { $regex: 'a', $ne: 'ba' } }, [{ a: 'ab' }], [{ a: 'ba' }]],
  ])
  refusesFilter([
    ['refuses an invalid pattern', { a: { $regex: '(' } }, 51091],
    ['refuses an unknown option', { a: { $regex: 'a', $options: 'q' } }, 51108],
    ['refuses options alone', { a: { $options: 'i' } }, 2, '$options needs a $regex'],
    ['refuses options twice', { a: { $regex: new BSONRegExp('a', 'i'), $options: 'm' } }, 51075],
    ['refuses a number', { a: { $regex: 5 } }, 2, '$regex has to be a string'],
  ])
})

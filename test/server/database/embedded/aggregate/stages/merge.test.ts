import { expect } from 'chai'
import { memory, runWith } from '../memory.js'
import { refusesPipeline } from '../run.js'

describe('$merge', () => {
  const MERGED: [string, object, object[], object[]][] = [
    [
      'merges into what is there and inserts the rest',
      { into: 'other' },
      [{ _id: 1, a: 1 }, { _id: 2 }],
      [{ _id: 1, b: 1, a: 1 }, { _id: 2 }],
    ],
    ['replaces', { into: 'other', whenMatched: 'replace' }, [{ _id: 1, a: 1 }], [{ _id: 1, a: 1 }]],
    [
      'keeps what is there',
      { into: 'other', whenMatched: 'keepExisting' },
      [{ _id: 1, a: 1 }],
      [{ _id: 1, b: 1 }],
    ],
    [
      'runs a pipeline on what is there',
      { into: 'other', whenMatched: [{ $set: { b: { $add: ['$b', '$$new.a'] } } }] },
      [{ _id: 1, a: 5 }],
      [{ _id: 1, b: 6 }],
    ],
    [
      'drops what is not there',
      { into: 'other', whenNotMatched: 'discard' },
      [{ _id: 2 }],
      [{ _id: 1, b: 1 }],
    ],
    [
      'merges by a unique field',
      { into: 'other', on: 'b' },
      [{ _id: 7, b: 1, c: 2 }],
      [{ _id: 1, b: 1, c: 2 }],
    ],
  ]
  for (const [sentence, spec, docs, expected] of MERGED) {
    it(sentence, () => {
      const { collections, writer } = memory({ other: [{ _id: 1, b: 1 }] })
      runWith(writer, [{ $merge: spec }], docs)
      expect(collections.other).to.deep.equal(expected)
    })
  }
  for (const [sentence, spec, code] of [
    ['fails where told to, matched', { into: 'other', whenMatched: 'fail' }, 11000],
    ['fails where told to, not matched', { into: 'other', on: 'b', whenNotMatched: 'fail' }, 13113],
    ['refuses a field that is not unique', { into: 'other', on: 'z' }, 51183],
    ['refuses a collection without a name', { into: '' }, 5786800],
    ['refuses an empty name', '', 73],
    ['refuses a number', 5, 14],
    ['refuses an unknown name', { into: 'other', x: 1 }, 40415],
    ['refuses another way to match', { into: 'other', whenMatched: 'x' }, 2],
  ] as const) {
    it(sentence, () => {
      const { writer } = memory({ other: [{ _id: 1, b: 1 }] })
      expect(() => runWith(writer, [{ $merge: spec }], [{ _id: 1, b: 5 }]))
        .to.throw()
        .with.property('code', code)
    })
  }
  refusesPipeline([['is refused where pipelines may not write', [{ $merge: 'x' }], [], 115]])
})

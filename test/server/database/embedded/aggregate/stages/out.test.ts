import { expect } from 'chai'
import { memory, runWith } from '../memory.js'
import { refusesPipeline } from '../run.js'

describe('$out', () => {
  it('puts the documents in the place of a collection', () => {
    const { collections, writer } = memory({ other: [{ _id: 9 }] })
    expect(
      runWith(writer, [{ $match: { a: 1 } }, { $out: 'other' }], [{ _id: 1, a: 1 }, { _id: 2 }]),
    ).to.deep.equal([])
    expect(collections.other).to.deep.equal([{ _id: 1, a: 1 }])
  })
  refusesPipeline([
    ['refuses a number', [{ $out: 5 }], [], 16990],
    ['refuses to go without a collection', [{ $out: { db: 'x' } }], [], 40414],
    ['refuses to stand before the end', [{ $out: 'x' }, { $limit: 1 }], [], 40601],
    ['is refused where pipelines may not write', [{ $out: 'x' }], [], 115],
  ])
})

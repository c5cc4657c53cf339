import { expect } from 'chai'
import { refusesPipeline, run, yields } from '../run.js'

describe('$limit', () => {
  yields([['stops', [{ $limit: 1 }], [{ a: 1 }, { a: 2 }], [{ a: 1 }]]])
  refusesPipeline([
    ['refuses zero', [{ $limit: 0 }], [], 15958],
    ['refuses less', [{ $limit: -1 }], [], 5107201],
  ])
  it('reads no document more than it yields', () => {
    let read = 0
    const docs = {
      *[Symbol.iterator]() {
        for (;;) yield { n: read++ }
      },
    }
    expect(run([{ $limit: 2 }], { own: docs as never })).to.have.length(2)
    expect(read).to.equal(2)
  })
})

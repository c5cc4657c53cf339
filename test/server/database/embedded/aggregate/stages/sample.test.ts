import { expect } from 'chai'
import { refusesPipeline, run, yields } from '../run.js'

describe('$sample', () => {
  it('yields as many as asked, each once', () => {
    const docs = Array.from({ length: 20 }, (_, n) => ({ n }))
    const some = run([{ $sample: { size: 5 } }], docs)
    expect(new Set(some.map(({ n }) => n)).size).to.equal(5)
  })
  yields([['yields all where there are fewer', [{ $sample: { size: 5 } }], [{ a: 1 }], [{ a: 1 }]]])
  refusesPipeline([
    ['refuses no size', [{ $sample: {} }], [], 28749],
    ['refuses less than none', [{ $sample: { size: -1 } }], [], 28747],
  ])
})

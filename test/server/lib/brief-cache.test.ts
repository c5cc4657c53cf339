import { expect } from 'chai'
import { briefCache } from '../../../server/lib/brief-cache.js'

describe('a brief cache', () => {
  it('shares one load between callers who come together', async () => {
    let loads = 0
    const cache = briefCache(async () => ++loads, 1000)
    expect(await Promise.all([cache.get(), cache.get(), cache.get()])).to.deep.equal([1, 1, 1])
  })

  it('loads again when its version changed', async () => {
    let loads = 0
    let version = 'a'
    const cache = briefCache(
      async () => ++loads,
      1000,
      () => version,
    )
    await cache.get()
    version = 'b'
    expect(await cache.get()).to.equal(2)
  })

  it('loads again when its time is over', async () => {
    let loads = 0
    const cache = briefCache(async () => ++loads, 0)
    await cache.get()
    expect(await cache.get()).to.equal(2)
  })

  it('does not keep a failure', async () => {
    let loads = 0
    const cache = briefCache(async () => {
      loads += 1
      if (loads === 1) throw new Error('not now')
      return loads
    }, 1000)
    await cache.get().catch(() => undefined)
    expect(await cache.get()).to.equal(2)
  })
})

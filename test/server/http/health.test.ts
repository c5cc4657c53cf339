import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'

describe('health', () => {
  beforeEach(freshWorld)

  it('says that the process runs and that it can serve', async () => {
    const anyone = await visitor()
    await anyone.get('/healthz').expect(200, { status: 'ok' })
    await anyone.get('/readyz').expect(200, { status: 'ready' })
  })

  it('keeps no session for who asks', async () => {
    const answer = await (await visitor()).get('/readyz')
    expect(answer.headers).to.not.have.property('set-cookie')
  })
})

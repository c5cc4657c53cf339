import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'

describe('metrics', () => {
  beforeEach(freshWorld)

  it('do not exist for who brings no token', async () => {
    const anyone = await visitor()
    await anyone.get('/metrics').expect(404)
    await anyone.get('/metrics').set('authorization', 'Bearer wrong').expect(404)
  })

  it('count requests by route, database operations and memory, and name no address of a page', async () => {
    const anyone = await visitor()
    await anyone.get('/territories/mayotte?secret=hidden').expect(200)
    const { text } = await anyone
      .get('/metrics')
      .set('authorization', `Bearer ${process.env.METRICS_TOKEN}`)
      .expect(200)
    expect(text).to.contain('route="/territories/:slug"')
    expect(text).to.contain('essaim_database_operation_duration_seconds_bucket')
    expect(text).to.match(/^essaim_sockets \d+$/m)
    expect(text).to.contain('essaim_process_resident_memory_bytes')
    expect(text).to.contain('essaim_nodejs_eventloop_lag_seconds')
    expect(text).to.not.contain('hidden')
  })
})

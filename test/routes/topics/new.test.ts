import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'

describe('POST /topics', () => {
  beforeEach(freshWorld)

  it('opens a topic and leads to it', async () => {
    const { browser } = await member({ name: 'Nadia Bel', territory: 'nantes-metropole' })
    const answer = await send(browser, '/topics/new', '/topics', {
      title: 'Qui a financé le premier local ?',
      theme: 'circular',
      body: 'Bonjour **à tous**.',
    })
    expect(answer.status).equal(303)
    expect(answer.headers.location).match(/^\/topics\/[0-9a-f]{24}-qui-a-finance-le-premier-local$/)
    const page = await (await visitor()).get(answer.headers.location ?? '').expect(200)
    expect(page.text).include('Bonjour <strong>à tous</strong>.').include('Nadia Bel').include('Nantes Métropole')
  })
})

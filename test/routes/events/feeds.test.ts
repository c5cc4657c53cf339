import { expect } from 'chai'
import { parsed } from '../../support/calendars.js'
import { publishedEvent } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { seeded } from '../../support/organisations.js'

const get = async (path: string) => (await (await visitor()).get(path).buffer(true).expect(200)).text
const titles = async (path: string) => parsed(await get(path)).events.map(({ title }) => title)

describe('The feeds of the agenda', () => {
  beforeEach(freshWorld)

  it('follow a theme, a territory, a challenge, an organisation, or all', async () => {
    const organisation = await seeded()
    await publishedEvent({
      title: 'Du foncier solidaire',
      themes: ['living'],
      territory: 'nantes-metropole',
      challenge: 'nantes-metropole/foncier-solidaire',
      organisation: String(organisation._id),
    })
    await publishedEvent({ title: 'Une ressourcerie', format: 'workshop' })
    expect(await titles('/events/feed.ics')).to.have.members(['Du foncier solidaire', 'Une ressourcerie'])
    expect(await titles('/themes/economie-circulaire/events/feed.ics')).to.deep.equal(['Une ressourcerie'])
    for (const path of [
      '/territories/nantes-metropole/events',
      '/territories/nantes-metropole/challenges/foncier-solidaire/events',
      `/organisations/${organisation.slug}/events`,
    ]) {
      expect(await titles(`${path}/feed.ics`), path).to.deep.equal(['Du foncier solidaire'])
      expect(await get(`${path}/feed.atom`), path)
        .to.include('Du foncier solidaire')
        .not.include('Une ressourcerie')
    }
    expect(await titles('/events/feed.ics?format=workshop')).to.deep.equal(['Une ressourcerie'])
    expect(await titles('/events/feed.ics?place=online')).to.deep.equal([])
    await (await visitor()).get('/themes/nulle-part/events/feed.ics').expect(404)
    await (await visitor()).get('/events/feed.ics?theme=nulle-part').expect(404)
  })

  it('do not hold drafts, and hold nothing when there is nothing', async () => {
    expect(await titles('/events/feed.ics')).to.deep.equal([])
    expect(await get('/events/feed.atom')).not.to.include('<entry>')
  })

  it('are sent once to whoever has them already', async () => {
    await publishedEvent()
    const agent = await visitor()
    for (const path of ['/events/feed.ics', '/events/feed.atom']) {
      const { headers } = await agent.get(path).expect(200)
      await agent
        .get(path)
        .set('If-None-Match', headers.etag ?? '')
        .expect(304)
    }
  })
})

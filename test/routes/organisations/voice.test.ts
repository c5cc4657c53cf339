import { expect } from 'chai'
import { removeMember } from '../../../models/organisation/members.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { member, person, send } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { links, read, words } from '../../support/page.js'

const draft = { title: 'Qui partage un atelier ?', theme: 'circular', body: 'Bonjour.' }

describe('speaking in the name of an organisation', () => {
  beforeEach(freshWorld)

  it('shows both names on the topic, in lists, on its page and in the API, even after its author has left', async () => {
    const { user, browser } = await member({ name: 'Claire Morel' })
    await placed(user, 'referent')
    const { _id } = await seeded()
    await placed(await person(), 'referent')
    const form = await browser.get('/topics/new')
    expect(words(form.text)).include('pour Les Ecossolies')
    const { headers } = await send(browser, '/topics/new', '/topics', { ...draft, onBehalfOf: String(_id) })
    const path = headers.location ?? ''
    await send(browser, path, `${path}/posts`, { body: 'Je précise.', onBehalfOf: String(_id) })
    await send(browser, path, `${path}/posts`, { body: 'En mon nom.', onBehalfOf: '' })
    await removeMember(_id, user.id, user.id)

    const topic = await read(path)
    expect(words(topic).match(/Claire Morel ?, pour Les Ecossolies/g)).length(2)
    expect(links(topic)).include('/organisations/les-ecossolies')
    for (const list of ['/topics', '/themes/economie-circulaire', '/organisations/les-ecossolies']) {
      expect(words(await read(list)), list).match(
        /Qui partage un atelier \? Claire Morel ?, pour Les Ecossolies/,
      )
    }
    const { body } = await (await visitor()).get(`/api/v1/topics/${path.slice(8, 32)}`).expect(200)
    expect(body.onBehalfOf).eql({ id: String(_id), slug: 'les-ecossolies', name: 'Les Ecossolies' })
    expect(body.posts.map((post: { onBehalfOf: object | null }) => post.onBehalfOf !== null)).eql([
      true,
      true,
      false,
    ])
  })

  it('is refused to whoever may not, and their words are kept', async () => {
    const { user, browser } = await member()
    await placed(user, 'organiser')
    const { _id } = await seeded()
    expect((await browser.get('/topics/new')).text).not.include('name="onBehalfOf"')
    for (const onBehalfOf of [String(_id), 'x', '5c73290000000000000000bb']) {
      const answer = await send(browser, '/topics/new', '/topics', { ...draft, onBehalfOf })
      expect(answer.status).equal(403)
      expect(answer.text).include('value="Qui partage un atelier ?"')
    }
  })
})

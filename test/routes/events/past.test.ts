import { expect } from 'chai'
import { publishedEvent } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { member } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

const day = 24 * 3600 * 1000

type Given = Parameters<typeof publishedEvent>[0]

/** An event that ended so many days ago. */
async function endedEvent(daysAgo: number, given: Given = {}, creator?: { id: string }) {
  const { EventModel } = await import('../../../models/event.js')
  const { contentChanged } = await import('../../../models/content-version.js')
  const event = await publishedEvent(given, creator)
  const endsAt = new Date(Date.now() - daysAgo * day)
  await EventModel.updateOne(
    { _id: event._id },
    { $set: { status: 'done', endsAt, startsAt: new Date(endsAt.getTime() - day / 12) } },
  )
  await contentChanged()
  return event
}

/** So many sessions, one a day back from yesterday: copies of one. */
async function endedEvents(count: number) {
  const { EventModel, eventById } = await import('../../../models/event.js')
  const first = await endedEvent(1, { title: 'Séance 1' })
  const { _id, slug, uid, submission: _submission, startsAt, endsAt, ...said } = await eventById(first._id)
  const copies = Array.from({ length: count - 1 }, (_, index) => ({
    ...said,
    slug: `${slug}-${index}`,
    uid: `${index}-${uid}`,
    title: `Séance ${index + 2}`,
    startsAt: new Date(startsAt.getTime() - (index + 1) * day),
    endsAt: new Date(endsAt.getTime() - (index + 1) * day),
  }))
  await EventModel.insertMany(copies)
}

describe('Past events', () => {
  beforeEach(freshWorld)

  it('are read page by page, the last first, under the filters of the agenda', async () => {
    await endedEvents(21)
    await endedEvent(1, { title: 'Ailleurs', themes: ['mobility'] })
    await publishedEvent({ title: 'À venir' })
    const first = await read('/events/past?theme=circular')
    const titles = (html: string) => words(html).match(/Séance \d+/g)
    expect(titles(first)).eql(Array.from({ length: 20 }, (_, index) => `Séance ${index + 1}`))
    expect(words(first)).not.include('À venir').not.include('Ailleurs')
    const next = links(first).find((path) => path.includes('after=')) ?? ''
    expect(next).match(/^\/events\/past\?theme=circular&after=/)
    expect(titles(await read(next))).eql(['Séance 21'])
    await read('/events/past?theme=nulle-part', 'fr', 404)
    await read('/events/past?after=x', 'fr', 400)
    await expectWholePage('/events/past')
  })

  it('have no event stand on their address', async () => {
    expect((await publishedEvent({ title: 'Past' })).slug).equal('past-masterclass')
    expect((await publishedEvent({ title: 'New' })).slug).equal('new-masterclass')
  })
})

describe('The pages of places', () => {
  beforeEach(freshWorld)

  it('lead to their coming and past events and to their feeds', async () => {
    const organisation = await seeded()
    const given = {
      themes: ['living'],
      territory: 'nantes-metropole',
      challenge: 'nantes-metropole/foncier-solidaire',
      organisation: String(organisation._id),
    }
    const event = await publishedEvent(given)
    await endedEvent(3, given)
    for (const [path, query] of [
      ['/themes/vivre-ensemble', 'theme=living'],
      ['/territories/nantes-metropole', 'territory=nantes-metropole'],
      [
        '/territories/nantes-metropole/challenges/foncier-solidaire',
        'challenge=nantes-metropole%2Ffoncier-solidaire',
      ],
      [`/organisations/${organisation.slug}`, `organisation=${organisation.slug}`],
    ] as const) {
      const address = path.startsWith('/themes') ? await addressOfTheme('living') : path
      const html = await read(address)
      expect(links(html), address)
        .include(`/events/${event.slug}`)
        .include(`/events?${query}`)
        .include(`/events/past?${query}`)
        .include(`${address}/events/feed.atom`)
      expect(html).match(new RegExp(`<a class="feed-link" href="webcal://[^"]+${address}/events/feed.ics"`))
      for (const type of ['application/atom+xml', 'text/calendar'])
        expect(html).match(
          new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}"[^>]+/events/feed`),
        )
      expect(words(await read(`/events/past?${query}`)), address).include('Monter une ressourcerie')
    }
  })

  it('say so where nothing is announced, and can be subscribed to all the same', async () => {
    const html = await read('/territories/mayotte')
    expect(words(html)).include('Rien d’annoncé')
    expect(links(html)).include('/territories/mayotte/events/feed.atom')
    expect(links(html).join()).not.include('/events/past')
  })

  it('show on a member’s page where they speak and what they organise, and no draft', async () => {
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    const { eventDraft } = await import('../../support/events.js')
    const { memberProfile } = await import('../../../models/member.js')
    const { UserModel } = await import('../../../models/user.js')
    const { user, browser } = await member()
    await placed(user, 'organiser')
    const account = await UserModel.findById(user.id, { _id: 1 }).lean()
    const speakers = [{ name: user.name, bio: '', member: account?._id }]
    await publishedEvent({ title: 'Elle y parle', speakers })
    await publishedEvent({ title: 'Elle l’organise' }, user)
    await scheduleEvent(user, eventDraft({ title: 'Encore secret' }))
    const { path } = await memberProfile(user.id, user)
    const text = words((await browser.get(path).expect(200)).text)
    expect(text).include('Elle y parle').include('Elle l’organise').not.include('Encore secret')
  })
})

async function addressOfTheme(key: string): Promise<string> {
  const { themeByKey } = await import('../../../models/theme.js')
  const { themePath } = await import('../../../models/paths.js')
  const theme = await themeByKey(key)
  if (!theme) throw new Error('no such theme')
  return themePath(theme)
}

import { expect } from 'chai'
import { eventDraft, publishedEvent } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'

async function found(typed: string, filter: Record<string, unknown> = {}): Promise<string[]> {
  const { search } = await import('../../../models/search.js')
  const asked = {
    typed,
    filter: { kinds: ['event' as const], ...filter },
    sort: 'relevance' as const,
    limit: 20,
  }
  return (await search(undefined, asked)).results.map(({ title }) => String(title))
}

describe('an event in the search', () => {
  beforeEach(freshWorld)

  it('is found by what is said of it from its publication on, and never as a draft', async () => {
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    const { editEvent } = await import('../../../models/event/editing.js')
    const { publishEvent } = await import('../../../models/event/publication.js')
    const { eventById } = await import('../../../models/event.js')
    const draft = await scheduleEvent(await person(), eventDraft({ title: 'Un pédalo solidaire' }))
    await editEvent(draft, eventDraft({ title: 'Un pédalo partagé' }))
    expect(await found('pedalo')).eql([])
    await publishEvent(await eventById(draft._id))
    for (const typed of ['pédalos', 'solilab', 'chiffrer', 'Benali', 'racontent', 'budgets']) {
      expect(await found(typed), typed).eql(['Un pédalo partagé'])
    }
    const published = await eventById(draft._id)
    await editEvent(published, eventDraft({ title: 'Un canoë partagé', themes: ['mobility'] }))
    expect(await found('pedalo')).eql([])
    expect(await found('canoe', { theme: 'mobility' })).eql(['Un canoë partagé'])
    expect(await found('canoe', { theme: 'circular' })).eql([])
  })

  it('stays found when it is called off, and says so', async () => {
    const { cancelEvent } = await import('../../../models/event/publication.js')
    const { search } = await import('../../../models/search.js')
    const event = await publishedEvent({ title: 'Un pédalo' })
    await cancelEvent(event, 'Plus de salle')
    const answer = await search(undefined, { typed: 'pedalo', filter: {}, sort: 'relevance', limit: 20 })
    expect(answer.results.map((result) => result.event?.status)).eql(['cancelled'])
  })

  it('is found no more while it is masked, nor by the name of a speaker who has left', async () => {
    const { hideEvent, restoreEvent } = await import('../../../models/event/hiding.js')
    const { eventData } = await import('../../../models/event/personal-data.js')
    const { UserModel } = await import('../../../models/user.js')
    const speaker = await person({ name: 'Zénobie Quartier' })
    const user = await UserModel.findById(speaker.id, { _id: 1 }).lean()
    const speakers = [{ name: speaker.name, bio: '', member: user?._id }]
    const event = await publishedEvent({ title: 'Un pédalo', speakers })
    await hideEvent(String(event._id), 'case')
    expect(await found('pedalo')).eql([])
    await restoreEvent(String(event._id), 'case')
    expect(await found('zenobie')).eql(['Un pédalo'])
    await eventData.forget(speaker.id)
    expect(await found('zenobie')).eql([])
    expect(await found('pedalo')).eql(['Un pédalo'])
  })

  it('is to come until it ends, and past from then on', async () => {
    const { EventModel } = await import('../../../models/event.js')
    const { indexEvent } = await import('../../../models/event/search-entry.js')
    const hours = (count: number) => new Date(Date.now() + count * 3600 * 1000)
    for (const [title, startsAt, endsAt] of [
      ['Un pédalo passé', hours(-3), hours(-1)],
      ['Un pédalo en cours', hours(-1), hours(1)],
    ] as const) {
      const event = await publishedEvent({ title })
      await EventModel.updateOne({ _id: event._id }, { $set: { startsAt, endsAt } })
      await indexEvent(event._id)
    }
    await publishedEvent({ title: 'Un pédalo à venir' })
    expect((await found('pedalo', { when: 'coming' })).sort()).eql([
      'Un pédalo en cours',
      'Un pédalo à venir',
    ])
    expect(await found('pedalo', { when: 'past' })).eql(['Un pédalo passé'])
  })

  it('is there again when the whole index is made again', async () => {
    const { buildIndexAgain, buildStep } = await import('../../../models/search/building.js')
    const { SearchEntryModel } = await import('../../../models/search/entry.js')
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    await publishedEvent({ title: 'Un pédalo' })
    await scheduleEvent(await person(), eventDraft({ title: 'Un pédalo secret' }))
    await SearchEntryModel.deleteMany({ kind: 'event' })
    await buildIndexAgain()
    while (!(await buildStep(1000)));
    expect(await found('pedalo')).eql(['Un pédalo'])
  })
})

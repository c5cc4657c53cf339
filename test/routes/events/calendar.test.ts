import { expect } from 'chai'
import { parsed } from '../../support/calendars.js'
import { eventDraft, onSite, publishedEvent } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { member, person } from '../../support/member.js'

async function calendarAt(path: string, agent?: Awaited<ReturnType<typeof visitor>>) {
  const answer = await (agent ?? (await visitor())).get(path).buffer(true).expect(200)
  expect(answer.type).to.equal('text/calendar')
  return parsed(answer.text)
}

const nextYear = new Date().getUTCFullYear() + 1

describe('The calendar of an event', () => {
  beforeEach(freshWorld)

  it('says what, when at its own clock, where, and where to read more, without the link to join it', async () => {
    const event = await publishedEvent({
      title: 'Écouter, puis agir ; à deux, ou plus',
      startsWall: `${nextYear}-06-12T14:30`,
      endsWall: `${nextYear}-06-12T16:00`,
    })
    const { only, zones } = await calendarAt(`/events/${event.slug}.ics`)
    expect(only).to.include({
      uid: event.uid,
      title: 'Écouter, puis agir ; à deux, ou plus',
      sequence: 0,
      status: 'CONFIRMED',
      zone: 'Europe/Paris',
      location: 'Solilab, 8 rue Saint-Domingue, Nantes',
      organizer: 'Essaim',
    })
    expect(only?.url).to.match(new RegExp(`/events/${event.slug}$`))
    expect(only?.startsAt.toISOString()).to.equal(`${nextYear}-06-12T12:30:00.000Z`)
    expect(only?.endsAt.toISOString()).to.equal(`${nextYear}-06-12T14:00:00.000Z`)
    expect(only?.description).to.include('Deux territoires racontent leur année.').not.include('visio')
    expect(only?.stamp).to.equal(only?.modified)
    expect(zones).to.deep.equal(['Europe/Paris'])
  })

  it('keeps its identity when the event changes, is postponed, is cancelled', async () => {
    const { cancelEvent, postponeEvent } = await import('../../../models/event/publication.js')
    const { editEvent } = await import('../../../models/event/editing.js')
    const event = await publishedEvent()
    const edited = await editEvent(event, eventDraft({ title: 'Monter une ressourcerie à deux' }))
    const { only: changed } = await calendarAt(`/events/${event.slug}.ics`)
    expect(changed).to.include({ uid: event.uid, sequence: 1, title: 'Monter une ressourcerie à deux' })
    await postponeEvent(edited, 'La salle est inondée.')
    const { only: postponed } = await calendarAt(`/events/${event.slug}.ics`)
    expect(postponed).to.include({ uid: event.uid, sequence: 2, status: 'TENTATIVE' })
    await cancelEvent({ ...edited, status: 'postponed' }, 'Faute de salle.')
    const { only: cancelled } = await calendarAt(`/events/${event.slug}.ics`)
    expect(cancelled).to.include({ uid: event.uid, sequence: 3, status: 'CANCELLED' })
    expect(cancelled?.description).to.include('Faute de salle.')
  })

  it('holds the link to join it only for who has a seat', async () => {
    const { register } = await import('../../../models/event/registration.js')
    const event = await publishedEvent()
    const { user, browser } = await member()
    expect((await calendarAt(`/events/${event.slug}.ics`, browser)).only?.description).not.to.include('visio')
    await register(event, user, onSite)
    expect((await calendarAt(`/events/${event.slug}.ics`, browser)).only?.description).to.include(
      'https://visio.example/ressourcerie',
    )
  })

  it('does not exist for a draft', async () => {
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    const draft = await scheduleEvent(await person(), eventDraft())
    await (await visitor()).get(`/events/${draft.slug}.ics`).expect(404)
    await (await visitor()).get('/events/nulle-part.ics').expect(404)
  })

  it('shows a session at 9 in Mayotte where the sun is', async () => {
    const at9 = (day: string) => ({
      title: `Le ${day}`,
      timeZone: 'Indian/Mayotte',
      startsWall: `${nextYear}-${day}T09:00`,
      endsWall: `${nextYear}-${day}T11:00`,
    })
    await publishedEvent(at9('01-15'))
    await publishedEvent(at9('07-15'))
    const { events, zones } = await calendarAt('/events/feed.ics')
    expect(zones).to.deep.equal(['Indian/Mayotte'])
    expect(events.map(({ startsAt }) => startsAt.toISOString())).to.deep.equal([
      `${nextYear}-01-15T06:00:00.000Z`,
      `${nextYear}-07-15T06:00:00.000Z`,
    ])
  })

  it('keeps the hour of the clock on both sides of a clock change, and in the hours that are missing or doubled', async () => {
    const around = [
      '2027-03-27T14:00',
      '2027-03-28T02:30',
      '2027-03-29T14:00',
      '2027-10-31T02:30',
      '2027-11-01T14:00',
    ]
    for (const startsWall of around)
      await publishedEvent({ title: startsWall, startsWall, endsWall: `${startsWall.slice(0, 11)}16:00` })
    const { events } = await calendarAt('/events/feed.ics')
    expect(events.map(({ title, startsAt }) => [title, startsAt.toISOString()])).to.deep.equal([
      ['2027-03-27T14:00', '2027-03-27T13:00:00.000Z'],
      ['2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
      ['2027-03-29T14:00', '2027-03-29T12:00:00.000Z'],
      ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
      ['2027-11-01T14:00', '2027-11-01T13:00:00.000Z'],
    ])
  })
})

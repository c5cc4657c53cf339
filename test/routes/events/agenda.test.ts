import { expect } from 'chai'
import { DateTime } from 'luxon'
import { onSite, publishedEvent } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { member } from '../../support/member.js'
import { read } from '../../support/page.js'

/** What stands in the square of a day. */
function squareOf(html: string, day: string): string {
  const [, after = ''] = html.split(`<time datetime="${day}">`)
  return after.split('</td>')[0] ?? ''
}

const year = DateTime.now().year + 1
const on = (day: string, from: string, to: string) => ({
  startsWall: `${year}-${day}T${from}`,
  endsWall: `${year}-${day}T${to}`,
})

describe('The agenda', () => {
  beforeEach(freshWorld)

  it('shows a month of days, each with what takes place on it', async () => {
    await publishedEvent({ title: 'Réemploi', ...on('03-12', '14:30', '16:00') })
    await publishedEvent({
      title: 'Trois jours',
      startsWall: `${year}-03-17T09:00`,
      endsWall: `${year}-03-19T12:00`,
    })
    const html = await read(`/events?date=${year}-03`)
    expect(html).to.include(`mars ${year}`)
    expect(squareOf(html, `${year}-03-12`))
      .to.match(/14\s+h\s+30/u)
      .include('Réemploi')
    expect(squareOf(html, `${year}-03-11`)).not.to.include('Réemploi')
    for (const day of ['17', '18', '19'])
      expect(squareOf(html, `${year}-03-${day}`)).to.include('Trois jours')
    expect(squareOf(html, `${year}-03-18`)).to.include('suite')
    expect(squareOf(html, `${year}-03-20`)).not.to.include('Trois jours')
  })

  it('shows three of the many events of a day, and leads to all', async () => {
    for (let hour = 10; hour < 16; hour += 1)
      await publishedEvent({ title: `À ${hour} h`, ...on('03-12', `${hour}:00`, `${hour}:30`) })
    const square = squareOf(await read(`/events?date=${year}-03`), `${year}-03-12`)
    expect(square).to.include('À 12 h').include('3 de plus').not.include('À 13 h')
    const day = await read(`/events?view=day&date=${year}-03-12`)
    for (let hour = 10; hour < 16; hour += 1) expect(day).to.include(`À ${hour} h`)
  })

  it('is filtered by its address: format, place, words', async () => {
    await publishedEvent({ title: 'Écrire un marché', format: 'workshop', ...on('03-12', '14:00', '15:00') })
    await publishedEvent({
      title: 'Vendre à distance',
      format: 'webinar',
      venue: undefined,
      ...on('03-12', '16:00', '17:00'),
    })
    const shown = async (filter: string) => {
      const html = await read(`/events?date=${year}-03&${filter}`)
      return ['Écrire un marché', 'Vendre à distance'].filter((title) => html.includes(title))
    }
    expect(await shown('format=workshop')).to.deep.equal(['Écrire un marché'])
    expect(await shown('format=workshop&format=webinar')).to.have.length(2)
    expect(await shown('place=online')).to.deep.equal(['Vendre à distance'])
    expect(await shown('q=ecrire+MARCHE')).to.deep.equal(['Écrire un marché'])
    expect(await shown('q=rien')).to.deep.equal([])
  })

  it('shows a session at 9 in Mayotte at 8 in Paris in summer and at 7 in winter, and both clocks', async () => {
    const mayotte = (day: string) => ({ timeZone: 'Indian/Mayotte', ...on(day, '09:00', '11:00') })
    await publishedEvent({ title: 'En hiver', ...mayotte('01-13') })
    await publishedEvent({ title: 'En été', ...mayotte('07-14') })
    const winter = squareOf(await read(`/events?date=${year}-01`), `${year}-01-13`)
    expect(winter)
      .to.match(/<b>7\sh<\/b>/u)
      .match(/9\sh, heure de Mayotte/u)
    const summer = squareOf(await read(`/events?date=${year}-07`), `${year}-07-14`)
    expect(summer).to.match(/<b>8\sh<\/b>/u)
  })

  it('puts an event on the day on which it is where its reader lives', async () => {
    await publishedEvent({ title: 'Tard le soir', ...on('03-12', '23:00', '23:45') })
    const { browser } = await member({ timeZone: 'Indian/Mayotte' } as never)
    const { text } = await browser.get(`/events?date=${year}-03`).expect(200)
    expect(squareOf(text, `${year}-03-13`))
      .to.match(/<b>1\sh<\/b>/u)
      .include('Tard le soir')
    expect(squareOf(text, `${year}-03-12`)).not.to.include('Tard le soir')
  })

  it('ticks what one has registered for, and shows it alone', async () => {
    const { register } = await import('../../../models/event/registration.js')
    const { user, browser } = await member()
    const event = await publishedEvent({ title: 'Avec moi', ...on('03-12', '14:00', '15:00') })
    await publishedEvent({ title: 'Sans moi', ...on('03-13', '14:00', '15:00') })
    await register(event, user, onSite)
    const { text } = await browser.get(`/events?date=${year}-03`).expect(200)
    expect(squareOf(text, `${year}-03-12`)).to.include('#check"')
    expect(squareOf(text, `${year}-03-13`)).not.to.include('#check"')
    const { text: mine } = await browser.get(`/events?date=${year}-03&mine=yes`).expect(200)
    expect(mine).to.include('Avec moi').not.include('Sans moi')
  })

  it('is a list of thirty a page, each event on one of them', async () => {
    for (let number = 1; number <= 31; number += 1) await publishedEvent({ title: `Rendez-vous ${number}` })
    const titles = (html: string) =>
      [...html.matchAll(/row-title"><a href="([^"]+)"/g)].map(([, path]) => path)
    const first = (await (await visitor()).get('/events?view=list')).text
    const [, next = ''] = /href="([^"]+)" rel="next nofollow">Les suivants/.exec(first) ?? []
    const second = (await (await visitor()).get(next.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='))).text
    expect([titles(first).length, titles(second).length]).eql([30, 1])
    expect(new Set([...titles(first), ...titles(second)]).size).equal(31)
    expect(second).include('Revenir aux prochains').not.include('Les suivants')
    await (await visitor()).get('/events?view=list&after=x').expect(400)
  })

  it('holds a day of 23 hours and one of 25', async () => {
    const spring = await read('/events?view=week&date=2027-03-28')
    expect(spring.match(/<time datetime="2027-03-2\d"/g)).to.have.length(7)
    const autumn = await read('/events?date=2027-10')
    expect(autumn.match(/<time datetime="2027-10-31"/g)).to.have.length(1)
  })

  it('reads what no calendar knows as today', async () => {
    for (const query of ['view=year', 'date=hier', 'date=2026-13', 'date=9999-01', 'format=x'])
      await read(`/events?${query}`)
  })
})

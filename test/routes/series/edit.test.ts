import { expect } from 'chai'
import { search } from '../../../models/search.js'
import { sessionsOf } from '../../../models/series/sessions.js'
import { SeriesModel, seriesBySlug } from '../../../models/series.js'
import { organiser, sendWithFiles } from '../../support/event-form.js'
import { publishedSeries } from '../../support/events.js'
import { photograph } from '../../support/files.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { send } from '../../support/member.js'
import { words } from '../../support/page.js'

const said = {
  title: 'Les mardis du réemploi',
  summary: 'Un lieu, une heure, des chiffres.',
  description: 'On part de **cas réels**.',
  coverAlt: 'Un atelier',
  repeat: 'week',
  repeatEvery: '2',
}

async function held() {
  const { browser, user } = await organiser()
  const series = await publishedSeries({ startsWall: '2042-10-07T14:00', endsWall: '2042-10-07T16:00' }, user)
  return { browser, user, series, path: `/series/${series.slug}` }
}

describe('/series/:series/edit', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('says the series anew, with a cover that its sessions show, and is found by its new words', async () => {
    const { browser, path } = await held()
    const refused = await sendWithFiles(
      browser,
      `${path}/edit`,
      path,
      { ...said, title: '' },
      { cover: await photograph() },
    )
    expect(refused.status).equal(422)
    const [, coverFile = ''] = /name="coverFile" value="([^"]+)"/.exec(refused.text) ?? []
    expect((await send(browser, `${path}/edit`, path, { ...said, coverFile })).status).equal(303)
    const page = (await (await visitor()).get(path).expect(200)).text
    expect(page).include('<strong>cas réels</strong>').include('alt="Un atelier"')
    const [first] = await sessionsOf(await seriesBySlug(path.slice(8)))
    expect((await (await visitor()).get(`/events/${first?.slug}`)).text).include('alt="Un atelier"')
    const found = await search(undefined, { typed: 'mardis', filter: {}, sort: 'relevance', limit: 5 })
    expect(found.results.map(({ kind, path }) => [kind, path])).deep.include(['series', path])
  })

  it('adds sessions by the new rhythm, at 14 h on both sides of a clock change, once', async () => {
    const { browser, path, series } = await held()
    await send(browser, `${path}/edit`, path, { ...said, coverAlt: '' })
    const more = { more: '2', submission: 'the-form-that-adds-sessions' }
    await send(browser, `${path}/edit`, `${path}/sessions`, more)
    await send(browser, `${path}/edit`, `${path}/sessions`, more)
    const sessions = await sessionsOf(series)
    expect(sessions.map(({ startsWall, status }) => `${startsWall} ${status}`)).eql([
      '2042-10-07T14:00 published',
      '2042-10-14T14:00 published',
      '2042-10-21T14:00 published',
      '2042-11-04T14:00 draft',
      '2042-11-18T14:00 draft',
    ])
    expect(sessions[3]?.startsAt.toISOString()).equal('2042-11-04T13:00:00.000Z')
    const tooMany = await send(browser, `${path}/edit`, `${path}/sessions`, { more: '51', submission: 'x' })
    expect(tooMany.status).equal(409)
  })

  it('is followed by calendars and by readers of news, its own sessions only', async () => {
    const { path, series } = await held()
    const calendar = (await (await visitor()).get(`${path}/feed.ics`).expect(200)).text
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).equal(3)
    const news = (await (await visitor()).get(`${path}/feed.atom`).expect(200)).text
    expect(news.match(/<entry>/g)?.length).equal(3)
    expect(news).include(series.title)
  })

  it('shows 14 h in Paris where its readers live, in summer and in winter', async () => {
    const { browser, user, path } = await held()
    await send(browser, `${path}/edit`, path, { ...said, repeatEvery: '4', coverAlt: '' })
    await send(browser, `${path}/edit`, `${path}/sessions`, { more: '1', submission: 'one-more' })
    const { UserModel, forgetUser } = await import('../../../models/user.js')
    for (const [zone, summer, winter] of [
      ['Indian/Mayotte', '15 h – 17 h', '16 h – 18 h'],
      ['Indian/Reunion', '16 h – 18 h', '17 h – 19 h'],
    ]) {
      await UserModel.updateOne({ _id: user.id }, { $set: { timeZone: zone } })
      forgetUser(user.id)
      expect(words((await browser.get(path)).text))
        .include('14 h – 16 h')
        .include(summer)
        .include(winter)
    }
  })

  it('is in its maker’s export, and made by nobody once they have left', async () => {
    const { user, series } = await held()
    const { seriesData } = await import('../../../models/series/personal-data.js')
    expect(JSON.stringify(await seriesData.collect(user.id))).include(series.title)
    await seriesData.forget(user.id)
    expect((await SeriesModel.findById(series._id).lean())?.creator).equal(undefined)
  })
})

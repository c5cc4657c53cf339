import { expect } from 'chai'
import { challengesOfTheDay } from '../../../models/challenge/of-the-day.js'
import { freshWorld } from '../../support/hub.js'

const ids = async (day: string) => (await challengesOfTheDay(4, new Date(day))).map(({ _id }) => _id)

describe('The challenges of the day', () => {
  before(freshWorld)

  it('are four, each of another territory, the same all day long', async () => {
    const morning = await ids('2026-03-10T06:00:00Z')
    expect(new Set(morning.map((id) => id.split('/')[0])).size).to.equal(4)
    expect(await ids('2026-03-10T22:00:00Z')).to.deep.equal(morning)
  })

  it('go round all of them', async () => {
    const days = Array.from({ length: 61 }, (_, day) => new Date(Date.UTC(2026, 0, day + 1)).toISOString())
    const met = await Promise.all(days.map(ids))
    expect(new Set(met.flat()).size).to.equal(61)
  })
})

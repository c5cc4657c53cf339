import { expect } from 'chai'
import { challengesMatching } from '../../../models/challenge/matching.js'
import { byMainTheme, challengeRows } from '../../../models/challenge/row.js'
import { freshWorld } from '../../support/hub.js'

describe('The challenges that match', () => {
  before(freshWorld)

  it('are all 61 when nothing is asked, each under its main theme once', async () => {
    const groups = await byMainTheme(await challengeRows(await challengesMatching({})))
    expect(groups.flatMap(({ rows }) => rows)).to.have.length(61)
    for (const { theme, rows } of groups) {
      for (const { challenge } of rows) expect(challenge.themes[0]).to.equal(theme._id)
    }
  })

  it('join a theme and a region', async () => {
    const found = await challengesMatching({ theme: 'circular', region: '52' })
    expect(found.map(({ _id }) => _id)).to.include('nantes-metropole/reemploi')
    for (const { themes } of found) expect(themes).to.include('circular')
  })
})

import { expect } from 'chai'
import { territoryRows } from '../../../models/territory/row.js'
import { territories } from '../../../models/territory.js'
import { freshWorld } from '../../support/hub.js'

async function row(slug: string) {
  const rows = await territoryRows(await territories())
  const found = rows.find(({ territory }) => territory._id === slug)
  if (!found) throw new Error(`no row for ${slug}`)
  return found
}

describe('The row of a territory', () => {
  before(freshWorld)

  it('names its department', async () => {
    expect((await row('nantes-metropole')).departments).to.deep.equal(['Loire-Atlantique'])
  })

  it('counts the departments of a whole region', async () => {
    const { departments, departmentCount } = await row('region-nouvelle-aquitaine')
    expect(departments).to.deep.equal([])
    expect(departmentCount).to.equal(12)
  })

  it('does not say Mayotte twice', async () => {
    expect((await row('mayotte')).departments).to.deep.equal([])
  })

  it('counts its challenges', async () => {
    expect((await row('lyon-metropole')).challengeCount).to.equal(4)
    expect((await row('grand-poitiers')).challengeCount).to.equal(0)
  })
})

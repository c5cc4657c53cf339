import { expect } from 'chai'
import { territoriesAround } from '../../../models/territory/around.js'
import { territoryBySlug } from '../../../models/territory.js'
import { freshWorld } from '../../support/hub.js'

async function around(slug: string) {
  const territory = await territoryBySlug(slug)
  if (!territory) throw new Error(`no territory ${slug}`)
  const { outer, inner, beside } = await territoriesAround(territory)
  const names = (found: { _id: string }[]) => found.map(({ _id }) => _id)
  return { outer: names(outer), inner: names(inner), beside: names(beside) }
}

describe('The territories around one', () => {
  before(freshWorld)

  it('tell what it lies inside, and what lies inside it', async () => {
    expect((await around('grand-poitiers')).outer).to.deep.equal(['region-nouvelle-aquitaine'])
    expect((await around('region-nouvelle-aquitaine')).inner).to.deep.equal(['grand-poitiers'])
    expect((await around('occitanie-est')).inner).to.deep.equal(['grand-narbonne'])
  })

  it('tell who shares its department', async () => {
    expect((await around('est-ensemble')).beside).to.deep.equal(['territoire-olympique-2024'])
    expect((await around('territoire-olympique-2024')).beside).to.deep.equal(['est-ensemble'])
  })

  it('are none for one that stands alone', async () => {
    expect(await around('mayotte')).to.deep.equal({ outer: [], inner: [], beside: [] })
  })
})

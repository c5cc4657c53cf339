import { expect } from 'chai'
import { labelledRegions, territoriesMatching } from '../../../models/territory/matching.js'
import { freshWorld } from '../../support/hub.js'

const slugs = async (filter: Parameters<typeof territoriesMatching>[0]) =>
  (await territoriesMatching(filter)).map(({ _id }) => _id)

describe('The territories that match', () => {
  before(freshWorld)

  it('are all of them when nothing is asked', async () => {
    expect(await slugs({})).to.have.length(27)
  })

  it('lie in the region asked for, whatever their kind', async () => {
    expect(await slugs({ region: '75' })).to.have.members(['region-nouvelle-aquitaine', 'grand-poitiers'])
  })

  it('are of the wave asked for', async () => {
    expect(await slugs({ wave: 1 })).to.have.length(20)
    expect(await slugs({ wave: 2 })).to.have.length(7)
  })

  it('have a challenge on the theme asked for, so none of the second wave', async () => {
    expect(await slugs({ theme: 'circular' })).to.include('nantes-metropole')
    expect(await slugs({ theme: 'circular', wave: 2 })).to.deep.equal([])
  })

  it('come in the order of their names', async () => {
    const names = (await territoriesMatching({})).map(({ name }) => name)
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('fr').compare))
  })

  it('can be looked for in every region where one lies', async () => {
    const regions = await labelledRegions()
    expect(regions).to.have.length(12)
    for (const { code } of regions) expect(await slugs({ region: code })).not.to.deep.equal([])
  })
})

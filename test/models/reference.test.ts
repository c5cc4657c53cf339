import { expect } from 'chai'
import { ChallengeModel, challenges } from '../../models/challenge.js'
import { contentVersion } from '../../models/content-version.js'
import { FundingToolModel } from '../../models/funding-tool.js'
import { OrganisationModel, organisationBySlug } from '../../models/organisation.js'
import { loadReference } from '../../models/reference.js'
import { TerritoryModel, territories } from '../../models/territory.js'
import { ThemeModel } from '../../models/theme.js'
import { freshWorld } from '../support/hub.js'

const everything = () =>
  Promise.all(
    [ThemeModel, TerritoryModel, ChallengeModel, FundingToolModel, OrganisationModel].map((model) =>
      model.db.collection(model.collection.collectionName).find().sort({ _id: 1 }).toArray(),
    ),
  )

describe('loading the reference data', () => {
  beforeEach(freshWorld)
  afterEach(async () => {
    await TerritoryModel.deleteMany({})
    await ThemeModel.deleteMany({})
    await loadReference()
  })

  it('brings 27 territories, 61 challenges and 11 themes', async () => {
    expect(await territories()).to.have.length(27)
    expect(await challenges()).to.have.length(61)
    expect(await ThemeModel.countDocuments()).to.equal(11)
  })

  it('brings each organisation of the collectives once, with all its territories and nothing invented', async () => {
    const alliances = await organisationBySlug('reseau-alliances')
    expect(alliances.territories).to.deep.equal(['montreuillois', 'roubaix'])
    const tetris = await organisationBySlug('scic-tetris')
    expect([tetris.kind, (await organisationBySlug('cerdi')).kind]).to.deep.equal([
      'cooperative',
      'undeclared',
    ])
    expect(tetris).to.include({ description: '', claimed: false, memberCount: 0 })
    expect(tetris).not.to.have.any.keys('site', 'siren', 'logo')
    const slugs = (await OrganisationModel.find({}, { slug: 1 }).lean()).map(({ slug }) => slug)
    expect(new Set(slugs).size).to.equal(slugs.length)
  })

  it('changes nothing the second time, and says so to no cache', async () => {
    const [before, version] = [await everything(), contentVersion()]
    await loadReference()
    expect(await everything()).to.deep.equal(before)
    expect(contentVersion()).to.equal(version)
  })

  it('leaves what people have changed, and the rest follows the reference', async () => {
    await TerritoryModel.updateOne({ _id: 'mayotte' }, { $set: { name: 'Mayotte, l’île au lagon' } })
    await loadReference()
    expect((await TerritoryModel.findById('mayotte').lean())?.name).to.equal('Mayotte, l’île au lagon')
  })

  it('corrects a field that the reference has changed since and nobody else has', async () => {
    const old = { fr: 'Vieille phrase.', en: 'Old sentence.' }
    await TerritoryModel.updateOne(
      { _id: 'mayotte' },
      { $set: { presentation: old, 'loaded.presentation': old, name: 'À nous', 'loaded.name': 'Autrefois' } },
    )
    await loadReference()
    const found = await TerritoryModel.findById('mayotte').lean()
    expect(found?.presentation?.fr).to.not.equal(old.fr)
    expect(found?.name).to.equal('À nous')
  })

  it('brings back what is missing', async () => {
    await ThemeModel.deleteOne({ _id: 'food' })
    await loadReference()
    expect((await ThemeModel.findById('food').lean())?.slug).to.equal('alimentation')
  })

  it('keeps the counters of what people wrote', async () => {
    await ThemeModel.updateOne({ _id: 'food' }, { $set: { topicCount: 12 } })
    await loadReference()
    expect((await ThemeModel.findById('food').lean())?.topicCount).to.equal(12)
  })

  it('ends the same when two processes load at once', async () => {
    await TerritoryModel.deleteMany({})
    await Promise.all([loadReference(), loadReference()])
    expect(await TerritoryModel.countDocuments()).to.equal(27)
  })
})

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { mapOf, territoryMap } from '../../models/map.js'
import { territories, territoryBySlug } from '../../models/territory.js'
import { root } from '../../server/root.js'
import { freshWorld } from '../support/hub.js'

async function named(slug: string) {
  const found = await territoryBySlug(slug)
  if (!found) throw new Error(`no territory ${slug}`)
  return found
}

describe('The map of the territories', () => {
  before(freshWorld)

  it('holds each territory once, in one of its three frames', async () => {
    const { mainland, paris, mayotte } = await territoryMap()
    const slugs = [...mainland, ...paris, ...mayotte].map(({ slug }) => slug)
    expect(slugs.sort()).to.deep.equal((await territories()).map(({ _id }) => _id).sort())
  })

  it('enlarges the four territories around Paris, and gives Mayotte an inset', async () => {
    const { paris, mayotte } = await territoryMap()
    expect(paris.map(({ slug }) => slug)).to.have.members([
      'est-ensemble',
      'territoire-olympique-2024',
      'roissy-pays-de-france',
      'vallee-de-la-marne',
    ])
    expect(mayotte.map(({ slug }) => slug)).to.deep.equal(['mayotte'])
  })

  it('draws wide territories first, so that those inside them can be pointed at', async () => {
    const order = (await territoryMap()).mainland.map(({ slug }) => slug)
    expect(order.indexOf('grand-poitiers')).to.be.above(order.indexOf('region-nouvelle-aquitaine'))
    expect(order.indexOf('grand-narbonne')).to.be.above(order.indexOf('occitanie-est'))
  })

  it('lets one of two territories with the same departments answer on its pin alone', async () => {
    const { paris } = await territoryMap()
    const both = paris.filter(({ departments }) => departments.join() === '93')
    expect(both.map(({ onPinOnly }) => onPinOnly)).to.have.members([true, false])
  })

  it('lights the two waves and whole regions differently', async () => {
    const { mainland } = await territoryMap()
    const light = Object.fromEntries(mainland.map((place) => [place.slug, place.light]))
    expect(light['nantes-metropole']).to.equal('lit')
    expect(light['region-bretagne']).to.equal('lit-region')
    expect(light['occitanie-est']).to.equal('lit-second')
    expect(light['grand-chambery']).to.equal('lit-second')
  })

  it('draws only departments that the picture holds', async () => {
    const picture = await readFile(path.join(root, 'public/images/france.svg'), 'utf8')
    const { areas, mayotte, around } = await territoryMap()
    const codes = [...areas, ...mayotte].flatMap(({ departments }) => departments)
    for (const code of [...codes, ...around]) expect(picture).to.include(`id="d${code}"`)
  })

  it('keeps pins inside their frames', async () => {
    const { mainland, paris, mayotte } = await territoryMap()
    const frames = [
      { places: mainland, width: 613, height: 585 },
      { places: paris, width: 252, height: 156 },
      { places: mayotte, width: 140, height: 126 },
    ]
    for (const { places, width, height } of frames) {
      for (const { slug, pin } of places) {
        expect(pin.x, slug).to.be.within(0, width)
        expect(pin.y, slug).to.be.within(0, height)
      }
    }
  })

  it('shows one territory on the drawing where it stands, with its name', async () => {
    expect(mapOf(await named('mayotte')).frame).to.equal('mayotte')
    expect(mapOf(await named('est-ensemble')).frame).to.equal('paris')
    const { frame, place } = mapOf(await named('figeac'))
    expect(frame).to.equal('mainland')
    expect(place.label.always).to.equal(true)
  })
})

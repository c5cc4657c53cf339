import { expect } from 'chai'
import { organisationsMatching, organisationsQuery } from '../../../models/organisation/matching.js'
import { freshWorld } from '../../support/hub.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

describe('GET /organisations', () => {
  beforeEach(freshWorld)

  it('is whole in both languages', async () => {
    await expectWholePage('/organisations')
    await expectWholePage('/organisations?search=zzz')
  })

  it('finds a name whatever its accents and capitals, by the beginning of each word', async () => {
    const found = words(await read('/organisations?search=%C3%89COSSO%20les'))
    expect(found).include('Les Ecossolies').not.include('Grap')
    expect(words(await read('/organisations?search=lieutopie'))).include('Aucune structure trouvée')
    expect(words(await read('/organisations?search=(.*'))).include('Selon vos filtres')
  })

  it('filters by territory and by kind at once', async () => {
    const html = await read('/organisations?territory=pays-de-grasse&kind=cooperative')
    expect(links(html)).include('/organisations/scic-tetris').not.include('/organisations/association-defie')
  })

  it('walks every organisation once', async () => {
    const seen: string[] = []
    let path: string | undefined = '/organisations'
    while (path) {
      const html: string = await read(path)
      const rows = links(html).filter((link) => /^\/organisations\/(?!new)[\w-]+$/.test(link))
      seen.push(...rows)
      path = /<a class="button" href="([^"]+)" rel="next"/
        .exec(html)?.[1]
        ?.replaceAll('&amp;', '&')
        .replaceAll('&#x3D;', '=')
    }
    expect(new Set(seen).size).equal(seen.length).above(120)
  })

  it('refuses a key that it never gave', async () => {
    await read('/organisations?after=xyz', 'fr', 400)
  })

  it('reads by an index, whatever it filters by', async () => {
    for (const filter of [
      {},
      { territory: 'figeac' },
      { theme: 'food' },
      { kind: 'network' as const },
      { search: 'cress' },
    ]) {
      const { next } = await organisationsMatching({}, { limit: 2 })
      for (const after of [undefined, next]) {
        const plan = JSON.stringify(
          await organisationsQuery(filter, { limit: 10, after }).explain('queryPlanner'),
        )
        expect(plan, JSON.stringify(filter)).include('IXSCAN').not.include('COLLSCAN')
      }
    }
  })
})

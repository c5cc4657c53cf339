import { expect } from 'chai'
import { challenges } from '../../../models/challenge.js'
import { challengePath } from '../../../models/paths.js'
import { freshWorld } from '../../support/hub.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

const found = async (query: string) =>
  links(await read(`/challenges?${query}`)).filter((href) => href.includes('/challenges/'))

describe('GET /challenges', () => {
  before(freshWorld)

  it('lists each of the 61 once, in both languages', async () => {
    await expectWholePage('/challenges')
    expect(await found('')).to.have.members((await challenges()).map(challengePath))
  })

  it('keeps to a theme and a region', async () => {
    const circular = await found('theme=economie-circulaire')
    expect(circular).to.include('/territories/nantes-metropole/challenges/reemploi')
    expect(circular.length).to.be.below(61)
    const both = await found('theme=economie-circulaire&region=52')
    expect(circular).to.include.members(both)
    expect(both.every((path) => /nantes|le-mans/.test(path))).to.equal(true)
  })

  it('says so when nothing fits', async () => {
    const empty = await read('/challenges?theme=seniors&region=06')
    expect(words(empty)).to.include('Aucun défi ne répond à tout cela')
  })

  it('takes what it does not know for no choice', async () => {
    for (const query of ['theme=nimporte', 'region=zz', 'theme=a&theme=b', 'theme[$gt]=']) {
      expect(await found(query), query).to.have.length(61)
    }
  })
})

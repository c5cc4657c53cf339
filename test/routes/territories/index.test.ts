import { expect } from 'chai'
import { territories } from '../../../models/territory.js'
import { freshWorld } from '../../support/hub.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

const found = async (query: string) =>
  links(await read(`/territories?${query}`))
    .filter((href) => /^\/territories\/./.test(href))
    .map((href) => href.replace('/territories/', ''))

describe('GET /territories', () => {
  before(freshWorld)

  it('lists all 27, in both languages', async () => {
    await expectWholePage('/territories')
    expect(await found('')).to.have.members((await territories()).map(({ _id }) => _id))
  })

  it('keeps what was chosen in its address and in its form', async () => {
    const html = await read('/territories?region=52&theme=economie-circulaire&wave=1')
    expect(await found('region=52&theme=economie-circulaire&wave=1')).to.include('nantes-metropole')
    for (const value of ['52', 'economie-circulaire', '1']) {
      expect(html).to.include(`<option value="${value}" selected>`)
    }
    expect(words(html)).to.match(/territoires? sur 27/)
  })

  it('shows the seven of the second wave', async () => {
    expect(await found('wave=2')).to.have.length(7)
  })

  it('says so when nothing fits', async () => {
    const html = await read('/territories?theme=alimentation&wave=2')
    expect(words(html)).to.include('Aucun territoire ne répond à tout cela')
    expect(words(html)).to.include('0 territoire sur 27')
  })

  it('takes what it does not know for no choice', async () => {
    for (const query of [
      'region=zz',
      'theme=nimporte',
      'wave=3',
      'wave=1&wave=2',
      'region[$ne]=52',
      'q=%00',
    ]) {
      expect(await found(query), query).to.have.length(27)
    }
  })
})

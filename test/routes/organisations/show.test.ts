import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { member, person, send } from '../../support/member.js'
import { placed } from '../../support/organisations.js'
import { expectWholePage, links, read, words } from '../../support/page.js'

const path = '/organisations/les-ecossolies'

describe('GET /organisations/:slug', () => {
  beforeEach(freshWorld)

  it('is whole in both languages, claimed or not, and 404 for what is none', async () => {
    await expectWholePage(path)
    await placed(await person(), 'referent')
    await expectWholePage(path)
    await read('/organisations/atlantis', 'fr', 404)
  })

  it('invents nothing of an organisation that nobody represents, and invites to', async () => {
    const html = await read(path)
    expect(words(html)).include('Vous en faites partie ?').include('Nantes Métropole').not.include('SIREN')
    expect(links(html)).include('/territories/nantes-metropole')
  })

  it('names its members with their roles', async () => {
    await placed(await person({ name: 'Claire Morel' }), 'referent')
    await placed(await person({ name: 'Yann Lebreton' }), 'organiser')
    const page = words(await read(path))
    expect(page)
      .match(/Claire Morel référent·e/)
      .match(/Yann Lebreton organise/)
      .not.include('Vous en faites partie')
  })
})

describe('editing an organisation', () => {
  beforeEach(freshWorld)

  const profile = {
    name: 'Les Écossolies',
    kind: 'association',
    description: 'Un **lieu** commun. <script>alert(1)</script>',
    site: 'www.exemple.fr',
    siren: '732 829 320',
    territories: 'nantes-metropole',
    themes: 'circular',
  }

  it('is for those who answer for it and for administrators', async () => {
    for (const [role, status] of [
      ['member', 403],
      ['organiser', 403],
      ['referent', 200],
    ] as const) {
      const { user, browser } = await member()
      await placed(user, role)
      await browser.get(`${path}/edit`).expect(status)
    }
    const administrator = await member({ roles: ['administrator'] })
    await administrator.browser.get(`${path}/edit`).expect(200)
  })

  it('shows everything that was written, and nothing that could run', async () => {
    const { user, browser } = await member()
    await placed(user, 'referent')
    const answer = await send(browser, `${path}/edit`, path, profile)
    expect([answer.status, answer.headers.location]).eql([303, path])
    const html = await read(path)
    expect(html)
      .include('<strong>lieu</strong>')
      .include('href="https://www.exemple.fr"')
      .not.include('<script>alert')
    expect(words(html)).include('732 829 320').include('Économie circulaire').include('Association')
    expect(words(await read('/organisations?theme=circular&search=ecossolies'))).include('Les Écossolies')
  })

  for (const [what, fields, field] of [
    ['a SIREN that fails its checksum', { siren: '732 829 321' }, 'siren'],
    ['a site that is none', { site: 'javascript:alert(1)' }, 'site'],
    ['an unknown territory', { territories: 'atlantis' }, 'territories'],
    ['an unknown theme', { themes: 'magic' }, 'themes'],
    ['no kind', { kind: '' }, 'kind'],
    ['no name', { name: ' ' }, 'name'],
  ] as [string, Record<string, string>, string][]) {
    it(`refuses ${what}, and keeps what was typed`, async () => {
      const { user, browser } = await member()
      await placed(user, 'referent')
      const answer = await send(browser, `${path}/edit`, path, { ...profile, ...fields })
      expect(answer.status).equal(422)
      expect(answer.text).include(`href="#${field}"`).include('Un **lieu** commun.')
    })
  }
})

describe('adding an organisation', () => {
  beforeEach(freshWorld)

  const profile = { name: 'Halles Ligériennes', kind: 'company', territories: 'nantes-metropole' }

  it('makes its creator answer for it', async () => {
    const { browser } = await member({ name: 'Claire Morel' })
    const answer = await send(browser, '/organisations/new', '/organisations', profile)
    expect(answer.headers.location).equal('/organisations/halles-ligeriennes')
    expect(words(await read('/organisations/halles-ligeriennes'))).match(/Claire Morel représentant·e/)
  })

  it('makes one when the same form is sent twice at once', async () => {
    const { browser } = await member()
    await browser.get('/organisations/new')
    const answers = await Promise.all(
      [1, 2].map(() => send(browser, '/organisations/new', '/organisations', profile)),
    )
    expect(answers.map(({ status }) => status)).eql([303, 303])
    const { MembershipModel } = await import('../../../models/organisation/membership.js')
    expect(await MembershipModel.countDocuments()).equal(1)
  })

  it('refuses a name that is taken, and keeps the ticked boxes', async () => {
    const { browser } = await member()
    const answer = await send(browser, '/organisations/new', '/organisations', {
      ...profile,
      name: 'les ECOSSOLIES',
    })
    expect(answer.status).equal(422)
    expect(answer.text)
      .include('href="#name"')
      .match(/value="nantes-metropole" checked/)
  })
})

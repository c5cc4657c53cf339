import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { masterclassRequest } from '../../support/masterclass-requests.js'
import { person } from '../../support/member.js'

describe('The list of requested masterclasses', () => {
  beforeEach(freshWorld)

  async function list() {
    return import('../../../models/masterclass-request/list.js')
  }

  it('is read page by page in both orders, without a gap or a double', async () => {
    const { masterclassRequests } = await list()
    const { second } = await import('../../../models/masterclass-request/seconding.js')
    const titles = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((word) => `Sujet ${word}`)
    for (const title of titles) {
      const request = await masterclassRequest({ title })
      if (title.endsWith('Deux')) await second(request, await person(), undefined)
    }
    const read = async (sort: 'wanted' | 'newest') => {
      const found: string[] = []
      let after: string | undefined
      do {
        const page = await masterclassRequests({}, { limit: 2, sort, after })
        found.push(...page.requests.map(({ title }) => title))
        after = page.next
      } while (after)
      return found
    }
    expect(await read('newest')).to.deep.equal([...titles].reverse())
    expect(await read('wanted')).to.deep.equal([
      'Sujet Deux',
      'Sujet Cinq',
      'Sujet Quatre',
      'Sujet Trois',
      'Sujet Un',
    ])
  })

  it('leaves out what is withdrawn, closed or masked', async () => {
    const { masterclassRequests } = await list()
    const { close, withdraw } = await import('../../../models/masterclass-request/ending.js')
    const { hideRequest, restoreRequest } = await import('../../../models/masterclass-request/hiding.js')
    const moderator = await person({ roles: ['moderator'] })
    await withdraw(await masterclassRequest({ title: 'Retirée' }))
    await close(await masterclassRequest({ title: 'Close' }), moderator, 'Déjà donnée.')
    const masked = await masterclassRequest({ title: 'Masquée' })
    await hideRequest(String(masked._id), 'case')
    const titles = async (filter = {}) =>
      (await masterclassRequests(filter, { limit: 9 })).requests.map(({ title }) => title)
    expect(await titles()).to.deep.equal([])
    expect(await titles({ state: 'closed' })).to.deep.equal(['Close'])
    await restoreRequest(String(masked._id), 'case')
    expect(await titles()).to.deep.equal(['Masquée'])
  })

  it('reads every choice by an index', async () => {
    const { requestsQuery } = await list()
    await masterclassRequest()
    for (const filter of [{}, { theme: 'circular' }, { territory: 'mayotte' }, { state: 'open' as const }]) {
      const plan = JSON.stringify(
        await requestsQuery(filter, { limit: 5, sort: 'wanted' }).explain('queryPlanner'),
      )
      expect(plan, JSON.stringify(filter)).not.to.include('COLLSCAN')
    }
  })

  it('offers what resembles a subject, whatever the inflections', async () => {
    const { similarRequests } = await import('../../../models/masterclass-request/similar.js')
    await masterclassRequest({ title: 'Acheter ses murs à plusieurs' })
    await masterclassRequest({ title: 'Mesurer son impact social' })
    const found = async (title: string) => (await similarRequests(title)).map((one) => one.title)
    expect(await found('Achat de murs en commun')).to.deep.equal(['Acheter ses murs à plusieurs'])
    expect(await found('Apprendre le compostage')).to.deep.equal([])
    expect(await found('')).to.deep.equal([])
  })

  it('finds requests by their words, until they are withdrawn', async () => {
    const { search } = await import('../../../models/search.js')
    const { withdraw } = await import('../../../models/masterclass-request/ending.js')
    const request = await masterclassRequest({ title: 'Monter une légumerie' })
    const found = async () =>
      (await search(undefined, { typed: 'légumeries', filter: {}, sort: 'relevance', limit: 5 })).results.map(
        ({ kind }) => kind,
      )
    expect(await found()).to.deep.equal(['request'])
    await withdraw(request)
    expect(await found()).to.deep.equal([])
  })
})

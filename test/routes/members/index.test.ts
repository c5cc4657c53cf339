import { expect } from 'chai'
import { memberListQuery } from '../../../models/member/directory.js'
import { UserModel } from '../../../models/user.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { member, person } from '../../support/member.js'

async function named(name: string, more: Record<string, unknown> = {}) {
  const somebody = await person({ name })
  await UserModel.updateOne({ _id: somebody.id }, { $set: { 'privacy.directory': 'everyone', ...more } })
  return somebody
}

async function found(query: string, browser?: Awaited<ReturnType<typeof visitor>>): Promise<string[]> {
  const { text } = await (browser ?? (await visitor())).get(`/members${query}`).expect(200)
  return [...text.matchAll(/href="\/members\/[0-9a-f]{24}-([a-z-]+)"/g)].map(([, name = '']) => name)
}

describe('the list of members', () => {
  beforeEach(freshWorld)

  it('finds names by the beginning of their words, whatever their accents', async () => {
    await named('Élodie Lévêque')
    await named('Jean-Marc Élan')
    expect(await found('?name=leve')).to.deep.equal(['elodie-leveque'])
    expect(await found('?name=%C3%89L')).to.deep.equal(['elodie-leveque', 'jean-marc-elan'])
    expect(await found('?name=marc+elan')).to.deep.equal(['jean-marc-elan'])
    expect(await found('?name=%5B.*')).to.deep.equal(['elodie-leveque', 'jean-marc-elan'])
  })

  it('shows only those who let this reader find them, by what this reader may see', async () => {
    await named('Alix Public', { territory: 'mayotte', skills: ['Chant'], skillKeys: ['chant'] })
    await named('Bo Membres', { 'privacy.directory': 'members' })
    await named('Cleo Personne', { 'privacy.directory': 'nobody' })
    await named('Dan Discret', { territory: 'mayotte', 'privacy.territory': 'members' })
    expect(await found('')).to.deep.equal(['alix-public', 'dan-discret'])
    expect(await found('?territory=mayotte')).to.deep.equal(['alix-public'])
    expect(await found('?skill=chant')).to.deep.equal(['alix-public'])
    const { browser } = await member({ name: 'Zoé Lectrice' })
    expect(await found('', browser)).to.deep.equal([
      'alix-public',
      'bo-membres',
      'dan-discret',
      'zoe-lectrice',
    ])
    expect(await found('?territory=mayotte', browser)).to.deep.equal(['alix-public', 'dan-discret'])
  })

  it('goes on by key, without leaving out or repeating anybody of the same name', async () => {
    for (let number = 0; number < 30; number += 1) await named(number % 2 ? 'Sam Même' : 'Max Autre')
    const all: string[] = []
    let address: string | undefined = '/members'
    while (address) {
      const { text }: { text: string } = await (await visitor()).get(address).expect(200)
      all.push(...[...text.matchAll(/href="\/members\/([0-9a-f]{24})-/g)].map(([, id = '']) => id))
      address = /href="([^"]+)" rel="next"/
        .exec(text)?.[1]
        ?.replaceAll('&#x3D;', '=')
        .replaceAll('&amp;', '&')
    }
    expect(new Set(all).size).to.equal(30)
    expect(all).to.have.length(30)
    await (await visitor()).get('/members?after=nothing').expect(400)
  })

  it('is read by an index, whatever it is narrowed by', async () => {
    for (const filter of [{}, { name: 'ma' }, { territory: 'mayotte' }, { skill: 'chant' }]) {
      const plan = JSON.stringify(await memberListQuery(filter, undefined, { limit: 20 }).explain())
      expect(plan, JSON.stringify(filter))
        .to.match(/IXSCAN/)
        .and.not.match(/COLLSCAN/)
    }
  })
})

import { expect } from 'chai'
import { InvalidInput } from '../../../models/failure.js'
import { linkAllowance, linksAway, newcomers } from '../../../models/post/newcomers.js'
import { UserModel } from '../../../models/user.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `[offre](https://exemple.com/${index})`).join(' ')

describe('the links of a new account', () => {
  beforeEach(freshWorld)

  async function attempt(author: Awaited<ReturnType<typeof person>>, body: string) {
    try {
      const allowance = await linkAllowance(author, body)
      await allowance.spend()
      return undefined
    } catch (error) {
      return error
    }
  }

  it('are counted when they lead away, however they are written', () => {
    expect(linksAway('Voir [ici](https://exemple.com), https://exemple.org et <https://exemple.net>.')).equal(
      3,
    )
    expect(linksAway('Voir [le sujet](/topics/1) et `https://exemple.com`.')).equal(0)
  })

  it('are a few in a post, and not one more', async () => {
    const author = await person()
    expect(await attempt(author, links(newcomers.linksInPost))).to.equal(undefined)
    const refused = await attempt(author, links(newcomers.linksInPost + 1))
    expect(refused).to.be.instanceOf(InvalidInput)
    expect((refused as InvalidInput).errors).to.deep.equal({ body: 'moderation.links.tooMany' })
  })

  it('are a handful in a day, spread over however many posts', async () => {
    const author = await person()
    const posts = Math.floor(newcomers.linksInDay / newcomers.linksInPost)
    for (let number = 0; number < posts; number += 1) {
      expect(await attempt(author, links(newcomers.linksInPost))).to.equal(undefined)
    }
    const refused = await attempt(author, links(newcomers.linksInPost))
    expect((refused as InvalidInput).errors).to.deep.equal({ body: 'moderation.links.tooManyToday' })
  })

  it('are given back when the post was not written after all', async () => {
    const author = await person()
    for (let number = 0; number < newcomers.linksInDay; number += 1) {
      const allowance = await linkAllowance(author, links(newcomers.linksInPost))
      await allowance.spend()
      await allowance.restore()
    }
  })

  it('are counted again for what an edit adds, and not for what stood there', async () => {
    const author = await person()
    const before = links(2)
    for (let number = 0; number < newcomers.linksInDay; number += 1) {
      await (await linkAllowance(author, `${before} et quelques mots`, before)).spend()
    }
    const added = await linkAllowance(author, links(newcomers.linksInPost + 1), before)
    const refused = await added.spend().catch((error: unknown) => error)
    expect((refused as InvalidInput).errors).to.deep.equal({ body: 'moderation.links.tooMany' })
  })

  it('are free for who holds a role, and for an account of some days and posts', async () => {
    const many = links(newcomers.linksInPost + 1)
    expect(await attempt(await person({ roles: ['reviewer'] }), many)).to.equal(undefined)
    const known = await person()
    const createdAt = new Date(Date.now() - (newcomers.days * 24 + 1) * 3600 * 1000)
    await UserModel.collection.updateOne(
      { email: known.email },
      { $set: { createdAt, postCount: newcomers.posts - 1 } },
    )
    expect(await attempt(known, many)).to.be.instanceOf(InvalidInput)
    await UserModel.updateOne({ _id: known.id }, { $set: { postCount: newcomers.posts } })
    expect(await attempt(known, many)).to.equal(undefined)
  })
})

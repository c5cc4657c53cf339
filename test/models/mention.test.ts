import { expect } from 'chai'
import { membersBeginningWith } from '../../models/member-suggestions.js'
import { mentionedIn, pagesOfMentioned } from '../../models/mention.js'
import { UserModel } from '../../models/user.js'
import { freshWorld, visitor } from '../support/hub.js'
import { member, person } from '../support/member.js'

describe('a mention', () => {
  beforeEach(freshWorld)

  it('is of members who are there; others stay words', async () => {
    const zoe = await person({ name: 'Zoé Martin' })
    expect(await mentionedIn('Bonjour @zoe-martin, et @personne ?')).to.deep.equal([zoe.id])
    expect([...(await pagesOfMentioned('@zoe-martin @personne')).keys()]).to.deep.equal(['zoe-martin'])
  })

  it('is none in code, in an address, or in the middle of a word', async () => {
    await person({ name: 'Zoé Martin' })
    const texts = [
      '`@zoe-martin`',
      '```\n@zoe-martin\n```',
      'moi@zoe-martin',
      'https://exemple.fr/@zoe-martin',
    ]
    for (const text of texts) expect(await mentionedIn(text), text).to.deep.equal([])
  })

  it('reaches the first ten only', async () => {
    const people = []
    for (let count = 0; count < 11; count += 1) people.push(await person({ name: `Ami ${count}` }))
    const found = await mentionedIn(people.map((_, count) => `@ami-${count}`).join(' '))
    expect(found).to.have.members(people.slice(0, 10).map(({ id }) => id))
  })
})

describe('the members suggested while one types', () => {
  beforeEach(freshWorld)

  it('begin with what is typed, whatever its accents, eight at most, confirmed only', async () => {
    for (let count = 0; count < 9; count += 1) await person({ name: `Zoé Martin ${count}` })
    const hidden = await person({ name: 'Zohra Cachée' })
    await UserModel.updateOne({ _id: hidden.id }, { $unset: { emailConfirmedAt: 1 } })
    expect(await membersBeginningWith('ZOÉ')).to.have.length(8)
    expect(await membersBeginningWith('zohra')).to.deep.equal([])
    expect(await membersBeginningWith('.*')).to.deep.equal([])
    expect(await membersBeginningWith('')).to.deep.equal([])
  })

  it('are told to members, not to visitors', async () => {
    const { browser } = await member({ name: 'Zoé Martin' })
    const answer = await browser.get('/members/suggestions?q=zo')
    expect(answer.status).to.equal(200)
    expect(JSON.stringify(answer.body)).to.include('zoe-martin')
    expect(JSON.stringify(answer.body)).not.to.include('@exemple.fr')
    expect((await (await visitor()).get('/members/suggestions?q=zo')).status).not.to.equal(200)
  })
})

import { expect } from 'chai'
import { contentChanged } from '../../models/content-version.js'
import { keptForMember } from '../../models/kept.js'
import { memberChanged, memberChangedNextDoor } from '../../models/member-version.js'
import { freshWorld } from '../support/hub.js'

describe('what is kept for a member', () => {
  let asked: string[]
  let answer: (member: string, question: string) => Promise<string>

  beforeEach(async () => {
    await freshWorld()
    asked = []
    answer = keptForMember(
      async (member: string, question: string) => {
        asked.push(`${member} ${question}`)
        return `${member}, ${question}`
      },
      (question) => question,
    )
  })

  it('is asked once by several tabs, and never given to another member', async () => {
    const given = await Promise.all([answer('anne', 'news'), answer('anne', 'news'), answer('bruno', 'news')])
    expect(given).to.deep.equal(['anne, news', 'anne, news', 'bruno, news'])
    expect(asked).to.deep.equal(['anne news', 'bruno news'])
  })

  it('is asked again once something of theirs has changed, here or next door, and not when something of another’s has', async () => {
    await answer('anne', 'news')
    memberChanged('bruno')
    await answer('anne', 'news')
    expect(asked).to.have.length(1)
    memberChanged('anne')
    await answer('anne', 'news')
    memberChangedNextDoor('anne')
    await answer('anne', 'news')
    expect(asked).to.have.length(3)
  })

  it('is asked again once public content has changed', async () => {
    await answer('anne', 'news')
    await contentChanged()
    await answer('anne', 'news')
    expect(asked).to.have.length(2)
  })

  it('is not what was being asked while it changed', async () => {
    let finish: (text: string) => void = () => undefined
    const slow = keptForMember(
      () => new Promise<string>((resolve) => (finish = resolve)),
      () => 'news',
    )
    const before = slow('anne')
    const finishFirst = finish
    memberChanged('anne')
    const after = slow('anne')
    finish('new')
    finishFirst('old')
    expect(await Promise.all([before, after])).to.deep.equal(['old', 'new'])
    expect(await slow('anne')).to.equal('new')
  })

  it('is asked again when asking failed', async () => {
    let failing = true
    const question = keptForMember(
      async () => {
        if (failing) throw new Error('away')
        return 'there'
      },
      () => 'news',
    )
    expect(await question('anne').catch(({ message }) => message)).to.equal('away')
    failing = false
    expect(await question('anne')).to.equal('there')
  })
})

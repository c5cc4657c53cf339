import { expect } from 'chai'
import { react, takeBackReaction } from '../../../models/post/reactions.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { linesOf } from '../../support/notifications.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('a reaction', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('is told to the author once for each member, in one line for a topic; their own is not', async () => {
    const { topic, author, posts } = await topicWith(1)
    const first = await firstPostOf(topic)
    const [claire, yann] = [await person({ name: 'Claire Morel' }), await person()]
    await react(first, claire, 'thanks')
    await react(first, claire, 'useful')
    await react(first, author, 'thanks')
    for (const post of posts) await react(post, yann, 'thanks')
    await jobsAreDone()
    const told = await linesOf(author)
    expect(told.map(({ kind, count }) => [kind, count])).to.deep.equal([['reaction', 2]])
    expect(await linesOf(claire)).to.deep.equal([])
  })

  it('that was taken back before it was told is not', async () => {
    const { tellOfReaction } = await import('../../../models/post/reaction-notice.js')
    const { topic, author } = await topicWith(0)
    const first = await firstPostOf(topic)
    const claire = await person()
    await react(first, claire, 'thanks')
    await takeBackReaction(first, claire, 'thanks')
    await jobsAreDone()
    const before = (await linesOf(author)).length
    await tellOfReaction(String(first._id), claire.id)
    expect(await linesOf(author)).to.have.length(before)
  })
})

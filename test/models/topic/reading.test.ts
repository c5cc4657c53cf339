import { expect } from 'chai'
import { deletePost } from '../../../models/post/deletion.js'
import { markRead, mostCounted, newsIn, readingOf } from '../../../models/topic/reading.js'
import { reply } from '../../../models/topic/replies.js'
import { topicById } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

describe('reading a topic', () => {
  beforeEach(freshWorld)

  async function newsFor(user: { id: string }, id: unknown) {
    const { lastPosition } = await topicById(String(id))
    return (await newsIn(user.id, [{ id: String(id), lastPosition }])).get(String(id))
  }

  it('goes forward only, whatever the order in which tabs tell', async () => {
    const [{ topic }, claire] = [await topicWith(5), await person()]
    expect(await markRead(claire.id, topic._id, 4)).to.equal(true)
    expect(await markRead(claire.id, topic._id, 2)).to.equal(false)
    expect(await markRead(claire.id, topic._id, 4)).to.equal(false)
    expect((await readingOf(claire.id, topic._id))?.position).to.equal(4)
  })

  it('keeps one note when several tabs tell at once', async () => {
    const [{ topic }, claire] = [await topicWith(3), await person()]
    await Promise.all([4, 1, 3, 2].map((position) => markRead(claire.id, topic._id, position)))
    expect((await readingOf(claire.id, topic._id))?.position).to.equal(4)
  })

  it('says how many readable posts are new, and since when', async () => {
    const [{ topic, posts, author }, claire] = [await topicWith(4), await person()]
    await markRead(claire.id, topic._id, 2)
    if (posts[2]) await deletePost(posts[2], author)
    const news = await newsFor(claire, topic._id)
    expect(news).to.include({ count: 2, more: false, position: 2 })
    expect(Date.now() - Number(news?.since)).to.be.lessThan(60_000)
  })

  it('is silent about what was never opened and about what was read to its end', async () => {
    const [{ topic }, claire] = [await topicWith(1), await person()]
    expect(await newsFor(claire, topic._id)).to.equal(undefined)
    await markRead(claire.id, topic._id, 2)
    expect(await newsFor(claire, topic._id)).to.equal(undefined)
  })

  it('does not tell a member that what they wrote themselves is new', async () => {
    const [{ topic, author }, claire] = [await topicWith(1), await person()]
    await markRead(claire.id, topic._id, 2)
    await reply(topic._id, claire, { body: 'De moi', submission: form() })
    expect(await newsFor(claire, topic._id)).to.equal(undefined)
    await reply(topic._id, author, { body: 'D’une autre', submission: form() })
    expect(await newsFor(claire, topic._id)).to.include({ count: 1, position: 2 })
  })

  it('stops counting where the number says nothing more', async () => {
    const [{ topic }, claire] = [await topicWith(mostCounted + 3), await person()]
    await markRead(claire.id, topic._id, 1)
    expect(await newsFor(claire, topic._id)).to.include({ count: mostCounted, more: true })
  })
})

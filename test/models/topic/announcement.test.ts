import { expect } from 'chai'
import { tellOfPost } from '../../../models/topic/announcement.js'
import { reply } from '../../../models/topic/replies.js'
import { setWatch, WatchModel } from '../../../models/watch.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { linesOf } from '../../support/notifications.js'
import { firstPostOf, form, topicWith } from '../../support/topics.js'

describe('who is told of a post', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  const kindsTold = async (user: { id: string }) => (await linesOf(user)).map(({ kind }) => kind)

  it('is whom it mentions, whom it quotes and who watches, each once; its author never', async () => {
    const [claire, yann, watcher] = [
      await person({ name: 'Claire Morel' }),
      await person({ name: 'Yann Lebreton' }),
      await person(),
    ]
    const { topic, author } = await topicWith(0)
    const subject = { kind: 'topic', id: String(topic._id) } as const
    for (const user of [yann, watcher, claire]) await setWatch(user, subject, 'watch')
    const first = await firstPostOf(topic)
    const body = `> [x](/posts/${first._id})\n>\n> Le premier\n\n@yann-lebreton et @claire-morel`
    const post = await reply(topic._id, claire, { body, submission: form() })
    await jobsAreDone()
    await tellOfPost(String(post._id))
    expect(await kindsTold(yann)).to.deep.equal(['mention'])
    expect(await kindsTold(author)).to.deep.equal(['quote'])
    expect(await kindsTold(watcher)).to.deep.equal(['topic-reply'])
    expect(await kindsTold(claire)).to.deep.equal([])
  })

  it('of a new topic, is who watches its theme, unless they ignore its territory or the topic', async () => {
    const [watching, tracking, ignoring] = [await person(), await person(), await person()]
    const theme = { kind: 'theme', id: 'circular' } as const
    await setWatch(watching, theme, 'watch')
    await setWatch(tracking, theme, 'track')
    await setWatch(ignoring, theme, 'watch')
    const { topic } = await topicWith(0)
    await jobsAreDone()
    expect(await kindsTold(watching)).to.deep.equal(['topic-opened'])
    expect(await kindsTold(tracking)).to.deep.equal([])
    await setWatch(ignoring, { kind: 'topic', id: String(topic._id) }, 'ignore')
    await reply(topic._id, watching, { body: 'Une suite', submission: form() })
    await jobsAreDone()
    expect(await kindsTold(ignoring)).to.deep.equal(['topic-opened'])
  })

  it('is everybody when more watch than one question asks for', async function () {
    this.timeout(20_000)
    const { topic } = await topicWith(0)
    const thing = String(topic._id)
    const people = await Promise.all([person(), person()])
    const { Types } = await import('mongoose')
    const strangers = Array.from({ length: 500 }, () => new Types.ObjectId())
    const since = new Date()
    await WatchModel.insertMany(
      [...strangers, ...people.map(({ id }) => id)].map((user) => ({
        user,
        kind: 'topic',
        thing,
        level: 'watch',
        since,
      })),
    )
    await reply(topic._id, await person(), { body: 'Pour tous', submission: form() })
    await jobsAreDone()
    for (const one of people) expect(await kindsTold(one)).to.deep.equal(['topic-reply'])
  })
})

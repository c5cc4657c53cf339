import { expect } from 'chai'
import { markRead } from '../../../models/topic/reading.js'
import { reply } from '../../../models/topic/replies.js'
import { followedNews } from '../../../models/watch/followed.js'
import { setWatch } from '../../../models/watch.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

describe('what is new in what somebody follows', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  const titles = async ({ id }: { id: string }) => (await followedNews(id, 5)).map(({ title }) => title)

  it('is a topic that they track and have not read to its end', async () => {
    const yann = await person()
    const { topic, author } = await topicWith(1, { title: 'Suivi de près' })
    await setWatch(yann, { kind: 'topic', id: String(topic._id) }, 'track')
    await markRead(yann.id, topic._id, 2)
    expect(await titles(yann)).to.deep.equal([])
    await reply(topic._id, author, { body: 'Du neuf', submission: form() })
    expect(await titles(yann)).to.deep.equal(['Suivi de près'])
    await markRead(yann.id, topic._id, 3)
    expect(await titles(yann)).to.deep.equal([])
  })

  it('is a topic opened since in a place that they track, until they open it; not their own, nor elsewhere', async () => {
    const yann = await person()
    await topicWith(0, { title: 'D’avant' })
    await setWatch(yann, { kind: 'theme', id: 'circular' }, 'track')
    const { topic } = await topicWith(0, { title: 'Depuis' })
    await topicWith(0, { title: 'Le mien', author: yann })
    await topicWith(0, { title: 'Ailleurs', theme: 'food' })
    expect(await titles(yann)).to.deep.equal(['Depuis'])
    await markRead(yann.id, topic._id, 1)
    expect(await titles(yann)).to.deep.equal([])
  })
})

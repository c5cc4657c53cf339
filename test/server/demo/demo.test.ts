import { expect } from 'chai'
import { AuditModel } from '../../../models/audit.js'
import { ChallengeModel } from '../../../models/challenge.js'
import { queueCounts } from '../../../models/flag/queue.js'
import { notHidden } from '../../../models/hidden.js'
import { pagesOfMentioned } from '../../../models/mention.js'
import { namedIn } from '../../../models/naming.js'
import { waitingCount } from '../../../models/post/held.js'
import { PostVersionModel } from '../../../models/post/versions.js'
import { PostModel } from '../../../models/post.js'
import { TerritoryModel } from '../../../models/territory.js'
import { ThemeModel } from '../../../models/theme.js'
import { beginRecounting, goOnRecounting, recounting } from '../../../models/topic/recounting.js'
import { reply } from '../../../models/topic/replies.js'
import { type Topic, TopicModel } from '../../../models/topic.js'
import { UserModel } from '../../../models/user.js'
import { fillDemo } from '../../../server/demo/fill.js'
import { demoEmail, demoPassword } from '../../../server/demo/people.js'
import { RunModel } from '../../../server/demo/run.js'
import { renderMarkdown } from '../../../server/lib/markdown.js'
import { allPosts, allTopics, byKey, expectCountersToAgree } from '../../support/demo.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'

const hidden = { hidden: { $exists: true } }
describe('the demo', () => {
  describe('small', () => {
    before(async function () {
      this.timeout(60_000)
      await freshWorld()
      await fillDemo()
    })

    it('brings 60 people who write, 18 who have just come, and 300 topics', async () => {
      expect(await UserModel.countDocuments()).to.equal(78)
      expect(await TopicModel.countDocuments()).to.equal(300)
    })

    it('adds nothing when it runs again, even on another day', async () => {
      const before = await allPosts()
      await fillDemo({ now: new Date(Date.now() + 30 * 24 * 3_600_000) })
      expect(await allPosts()).to.deep.equal(before)
      expect(await UserModel.countDocuments()).to.equal(78)
    })

    it('counts as if people had clicked', expectCountersToAgree)

    it('leaves nothing to a recount, reactions and votes included', async () => {
      await beginRecounting()
      while (!(await goOnRecounting(5000)));
      expect((await recounting())?.mended).to.equal(0)
    })

    it('leaves something on the desks of moderators', async () => {
      const counts = await queueCounts()
      expect(counts).to.deep.equal({ open: 2, taken: 1, upheld: 1, rejected: 1 })
      expect(await waitingCount()).to.equal(2)
      const masked = await PostModel.find(hidden).lean()
      expect(masked.length).to.equal(2)
      expect(await AuditModel.countDocuments({ act: 'case.upheld' })).to.equal(2)
    })

    it('can be found as if people had written it', async () => {
      const { SearchEntryModel } = await import('../../../models/search/entry.js')
      const { PostModel } = await import('../../../models/post.js')
      const readable = { position: { $gt: 1 }, deletedAt: { $exists: false }, ...notHidden }
      expect(await SearchEntryModel.countDocuments({ kind: 'topic' })).equal(300)
      expect(await SearchEntryModel.countDocuments({ kind: 'post' })).equal(
        await PostModel.countDocuments(readable),
      )
    })

    it('asks for masterclasses in every state, counted as if people had clicked', async () => {
      const { MasterclassRequestModel } = await import('../../../models/masterclass-request.js')
      const { SecondModel } = await import('../../../models/masterclass-request/second.js')
      const { tendMasterclassRequests } = await import('../../../models/masterclass-request/tending.js')
      const states = async () =>
        (await MasterclassRequestModel.find().sort({ _id: 1 }).lean()).map(({ state }) => state)
      const before = await states()
      expect([...new Set(before)].sort()).to.deep.equal(['closed', 'open', 'scheduled', 'takenUp'])
      await tendMasterclassRequests()
      expect(await states()).to.deep.equal(before)
      for (const {
        _id,
        title,
        demand,
        organisations,
        state,
        event,
      } of await MasterclassRequestModel.find().lean()) {
        expect(await SecondModel.countDocuments({ request: _id }), title).to.equal(demand)
        expect(
          await SecondModel.countDocuments({ request: _id, organisation: { $exists: true } }),
          title,
        ).to.equal(organisations.length)
        expect(event !== undefined, title).to.equal(state !== 'open')
      }
    })

    it('says who came to what has taken place, and what they thought', async () => {
      const { AttestationModel } = await import('../../../models/attestation.js')
      const { FeedbackModel } = await import('../../../models/feedback.js')
      const { RegistrationModel } = await import('../../../models/registration.js')
      const present = await RegistrationModel.countDocuments({ checkedInAt: { $exists: true } })
      expect(await AttestationModel.countDocuments()).to.be.within(20, present)
      expect(await FeedbackModel.countDocuments()).to.be.within(20, present)
    })

    it('files topics under themes, territories and challenges that exist and belong together', async () => {
      const challenges = new Map((await ChallengeModel.find().lean()).map((one) => [one._id, one]))
      const territories = new Set((await TerritoryModel.find().lean()).map(({ _id }) => _id))
      const themes = new Set((await ThemeModel.find().lean()).map(({ _id }) => _id))
      for (const { theme, territory, challenge, title } of await allTopics()) {
        expect(themes.has(theme), title).to.equal(true)
        if (territory) expect(territories.has(territory), title).to.equal(true)
        if (!challenge) continue
        expect(challenges.get(challenge)?.territory, title).to.equal(territory)
        expect(challenges.get(challenge)?.themes, title).to.include(theme)
      }
    })

    it('leaves some territories of the second wave to be discovered, and all others with topics', async () => {
      const found = await TerritoryModel.find().lean()
      const empty = found.filter(({ topicCount }) => !topicCount)
      expect(empty.map(({ _id }) => _id).sort()).to.deep.equal([
        'genevois-innovales',
        'grand-narbonne',
        'occitanie-est',
      ])
    })

    it('keeps titles within their limits and hardly ever says the same twice', async () => {
      const topics = await allTopics()
      for (const { title } of topics) expect(title.length).to.be.within(3, 150)
      const most = Math.max(...[...byKey(topics, ({ title }) => title).values()].map((same) => same.length))
      expect(most).to.be.at.most(3)
      const posts = (await allPosts()).filter(({ body, deletedAt }) => !deletedAt && body.length > 120)
      const said = byKey(posts, ({ body }) => body)
      expect(said.size / posts.length).to.be.above(0.8)
    })

    it('stores what the hub itself would have rendered, in French typography and without open slots', async () => {
      for (const { body, html, named } of await allPosts()) {
        const names = named ?? []
        const mentions = names.length > 0 ? await pagesOfMentioned(body) : undefined
        expect(html).to.equal(body && renderMarkdown(body, { mentions }))
        if (body.includes('@') || body.includes('/posts/'))
          expect(names.map(String)).to.have.members((await namedIn(body)).map(String))
        expect(body, body).to.not.match(/[{}]|undefined|[a-zà-ÿ]'[a-zà-ÿ]| [;!?»]|« /)
      }
    })

    it('dates everything in order, within eighteen months, up to today', async () => {
      const { until } = (await RunModel.findOne().lean()) ?? { until: new Date(0) }
      const posts = await allPosts()
      const latest = Math.max(...posts.map(({ createdAt }) => createdAt.getTime()))
      expect(until.getTime() - latest).to.be.within(0, 12 * 3_600_000)
      const users = new Map((await UserModel.find().lean()).map((user) => [String(user._id), user]))
      for (const [index, post] of posts.entries()) {
        const before = posts[index - 1]
        const joined = users.get(String(post.author))
        expect(joined?.createdAt.getTime()).to.be.below(post.createdAt.getTime())
        expect(until.getTime() - post.createdAt.getTime()).to.be.below(560 * 24 * 3_600_000)
        for (const change of [post.editedAt, post.deletedAt]) {
          if (change) expect(change.getTime()).to.be.within(post.createdAt.getTime(), until.getTime())
        }
        if (before && String(before.topic) === String(post.topic)) {
          expect(post.createdAt.getTime()).to.be.above(before.createdAt.getTime())
        }
      }
    })

    it('shows every state of a page', async () => {
      const topics = await allTopics()
      const posts = await allPosts()
      expect(topics.some(({ positions }) => positions === 131)).to.equal(true)
      expect(topics.some(({ positions }) => positions === 1)).to.equal(true)
      expect(topics.some(({ title }) => title.length > 140)).to.equal(true)
      expect(posts.some(({ body }) => body.length > 5000)).to.equal(true)
      expect(posts.some(({ version }) => version === 3)).to.equal(true)
      for (const { _id, version } of posts) {
        if (version)
          expect(await PostVersionModel.countDocuments({ post: _id }), String(_id)).equal(version - 1)
      }
      expect(posts.some(({ poll }) => poll && poll.voters > 30)).to.equal(true)
      expect(posts.some(({ reactions }) => reactions?.thanks)).to.equal(true)
      expect(topics.some(({ conclusion }) => conclusion?.html)).to.equal(true)
      expect(topics.some(({ opensAt }) => opensAt && opensAt > new Date())).to.equal(true)
      expect(topics.some(({ kind, answer }) => kind === 'question' && answer?.post)).to.equal(true)
      expect(topics.some(({ pinnedAt }) => pinnedAt)).to.equal(true)
      expect(topics.some(({ locked }) => locked)).to.equal(true)
      expect(topics.some(({ slowMinutes }) => slowMinutes)).to.equal(true)
      expect(topics.some(({ themes }) => themes.length > 2)).to.equal(true)
      expect(posts.some(({ editedAt }) => editedAt)).to.equal(true)
      expect(posts.some(({ deletedAt, position }) => deletedAt && position === 1)).to.equal(true)
      expect(posts.some(({ deletedAt, position }) => deletedAt && position > 1)).to.equal(true)
    })

    it('renders on the pages of a theme and of a topic', async () => {
      const browser = await visitor()
      await browser.get('/themes/economie-circulaire').expect(200)
      const longest = (await allTopics()).find(({ positions }) => positions === 131)
      await browser.get(`/topics/${longest?._id}`).redirects(1).expect(200)
      await browser.get('/territories/genevois-innovales').expect(200)
    })

    it('lets its people sign in', async () => {
      const browser = await visitor()
      const form = await browser.get('/sign-in').expect(200)
      await browser
        .post('/sign-in')
        .type('form')
        .send({ _csrf: csrfOf(form.text), email: demoEmail(0), password: demoPassword })
        .expect(303)
    })

    it('goes on counting when people do click', async () => {
      const [topic] = await TopicModel.find().sort({ postCount: -1 }).limit(1).lean<Topic[]>()
      const draft = { body: 'Moi aussi.', submission: 'a click of a test' }
      const post = await reply(topic?._id ?? '', { id: String(topic?.author) }, draft)
      expect(post.position).to.equal((topic?.positions ?? 0) + 1)
      await expectCountersToAgree()
    })
  })
})

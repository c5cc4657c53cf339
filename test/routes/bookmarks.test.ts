import { expect } from 'chai'
import { DateTime } from 'luxon'
import { daysOffered, dueQuery, remindOfPost, tellReminders } from '../../models/bookmark/reminder.js'
import {
  bookmarkedAmong,
  bookmarkPost,
  bookmarksOf,
  bookmarksQuery,
  dropBookmark,
} from '../../models/bookmark.js'
import { deletePost } from '../../models/post/deletion.js'
import { type Post, postById } from '../../models/post.js'
import { freshWorld } from '../support/hub.js'
import { jobsAreDone } from '../support/letters.js'
import { member, person, send } from '../support/member.js'
import { linesOf } from '../support/notifications.js'
import { topicWith } from '../support/topics.js'

describe('a bookmark', () => {
  beforeEach(freshWorld)

  it('keeps a post for its member alone, once, until they drop it', async () => {
    const { topic, posts, path } = await topicWith(2)
    const [claire, yann] = [await member(), await member()]
    const address = `/posts/${posts[1]?._id}/bookmark`
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await send(claire.browser, path, address, {})
      expect(headers.location).to.match(new RegExp(`^/topics/${topic._id}.*#post-${posts[1]?._id}$`))
    }
    const { text } = await claire.browser.get('/bookmarks').expect(200)
    expect(text).to.include('Réponse 2').and.to.not.include('Réponse 1')
    expect(text.split('bookmark/removal')).to.have.length(2)
    expect((await claire.browser.get(path)).text).to.include('Vous gardez ce message')
    expect((await yann.browser.get(path)).text).to.not.include('Vous gardez ce message')
    expect((await yann.browser.get('/bookmarks')).text).to.include('Aucun marque-page')
    await send(claire.browser, '/bookmarks', `${address}/removal`, { next: '/bookmarks' })
    expect((await claire.browser.get('/bookmarks')).text).to.not.include('Réponse 2')
    expect((await claire.browser.get(path)).text).to.not.include('Vous gardez ce message')
  })

  it('of a post that is deleted says nothing of it, and can still be dropped', async () => {
    const { posts, author } = await topicWith(1)
    const claire = await member()
    await bookmarkPost(claire.user, posts[0] as Post)
    await deletePost(await postById(String(posts[0]?._id)), author)
    const { text } = await claire.browser.get('/bookmarks').expect(200)
    expect(text).to.include('n’est plus là').and.to.not.include('Réponse 1')
    const failure = await bookmarkPost(claire.user, posts[0] as Post).catch((error) => error)
    expect(failure).to.have.property('status', 410)
    await send(claire.browser, '/bookmarks', `/posts/${posts[0]?._id}/bookmark/removal`, {})
    expect((await bookmarksOf(claire.user, { limit: 5 })).bookmarks).to.deep.equal([])
  })

  it('costs the pages of posts that nobody keeps no question, and is listed by an index', async () => {
    const { topic, posts } = await topicWith(3)
    const claire = await person()
    const [first, second] = posts as [Post, Post]
    await bookmarkPost(claire, first)
    await bookmarkPost(claire, second)
    await dropBookmark(claire, first._id)
    const now = await Promise.all([first, second].map(({ _id }) => postById(String(_id))))
    expect([...(await bookmarkedAmong(claire, now))]).to.deep.equal([String(second._id)])
    expect((await postById(String(posts[2]?._id))).bookmarked).to.equal(undefined)
    const plan = JSON.stringify(await bookmarksQuery(claire, { limit: 5 }).explain('queryPlanner'))
    expect(plan, String(topic._id)).to.include('IXSCAN').and.to.not.include('"SORT"')
  })

  it('is paged by key, and refuses one that it never gave', async () => {
    const { posts } = await topicWith(3)
    const claire = await person()
    for (const post of posts) await bookmarkPost(claire, post)
    const page = await bookmarksOf(claire, { limit: 2 })
    const rest = await bookmarksOf(claire, { limit: 2, before: page.next })
    const kept = [...page.bookmarks, ...rest.bookmarks].map(({ post }) => String(post))
    expect(kept).to.deep.equal(posts.map(({ _id }) => String(_id)).reverse())
    expect(rest.next).to.equal(undefined)
    const failure = await bookmarksOf(claire, { limit: 2, before: 'x' }).catch((error) => error)
    expect(failure).to.have.property('status', 400)
  })
})

describe('a reminder of a post', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('keeps the post and comes in the morning of its day, once', async () => {
    const claire = await member()
    const { posts, path } = await topicWith(1)
    const address = `/posts/${posts[0]?._id}/bookmark/reminder`
    expect((await claire.browser.get(address).expect(200)).text).to.include('Demain matin')
    const day = DateTime.now().setZone(claire.user.timeZone).plus({ days: 3 }).toFormat('yyyy-MM-dd')
    const answer = await send(claire.browser, address, address, { day })
    expect(answer.status).to.equal(303)
    expect(answer.headers.location).to.match(new RegExp(`^${path}#post-`))
    expect((await claire.browser.get('/bookmarks')).text).to.include('rappel')
    const morning = DateTime.fromISO(String(day), { zone: claire.user.timeZone }).set({ hour: 8 })
    await tellReminders(morning.minus({ minutes: 1 }).toJSDate())
    expect(await linesOf(claire.user)).to.deep.equal([])
    for (let time = 0; time < 2; time += 1) await tellReminders(morning.toJSDate())
    const [line, ...more] = await linesOf(claire.user)
    expect(line).to.include({ kind: 'bookmark-reminder', path: `/posts/${posts[0]?._id}` })
    expect(more).to.deep.equal([])
    expect((await claire.browser.get('/bookmarks')).text)
      .to.include('Réponse 1')
      .and.not.include('rappel ')
  })

  it('is refused for a day that has begun, and can be called off', async () => {
    const claire = await member()
    const { posts } = await topicWith(1)
    const address = `/posts/${posts[0]?._id}/bookmark/reminder`
    const today = DateTime.now().setZone(claire.user.timeZone).toFormat('yyyy-MM-dd')
    for (const day of [today, '2020-01-01', 'demain', '']) {
      const refused = await send(claire.browser, address, address, { day })
      expect(refused.status, String(day)).to.equal(422)
    }
    await send(claire.browser, address, address, { day: '2099-01-01' })
    await send(claire.browser, address, `${address}/removal`, {})
    await tellReminders(new Date('2099-06-01'))
    expect(await linesOf(claire.user)).to.deep.equal([])
    expect((await claire.browser.get('/bookmarks')).text).to.include('Réponse 1')
  })

  it('says nothing of a post that is deleted meanwhile; what is due is found by an index', async () => {
    const claire = await person()
    const { posts, author } = await topicWith(1)
    await remindOfPost({ ...claire, timeZone: 'Europe/Paris' }, posts[0] as Post, '2099-01-01')
    await deletePost(await postById(String(posts[0]?._id)), author)
    await tellReminders(new Date('2099-06-01'))
    expect(await linesOf(claire)).to.deep.equal([])
    const plan = JSON.stringify(await dueQuery(new Date()).explain('queryPlanner'))
    expect(plan).to.include('IXSCAN').and.to.not.include('"SORT"')
  })

  it('is offered for tomorrow, next Monday and next month, each once', () => {
    expect(daysOffered('Europe/Paris', new Date('2026-03-12T12:00:00Z'))).to.deep.equal([
      '2026-03-13',
      '2026-03-16',
      '2026-04-12',
    ])
    expect(daysOffered('Europe/Paris', new Date('2026-03-15T12:00:00Z'))).to.deep.equal([
      '2026-03-16',
      '2026-04-15',
    ])
  })
})

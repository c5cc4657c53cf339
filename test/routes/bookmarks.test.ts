import { expect } from 'chai'
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
import { member, person, send } from '../support/member.js'
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

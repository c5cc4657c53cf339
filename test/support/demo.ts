import { expect } from 'chai'
import { ChallengeModel } from '../../models/challenge.js'
import { type Post, PostModel } from '../../models/post.js'
import { TerritoryModel } from '../../models/territory.js'
import { ThemeModel } from '../../models/theme.js'
import { type Topic, TopicModel } from '../../models/topic.js'
import { UserModel } from '../../models/user.js'

export const allPosts = () => PostModel.find().sort({ topic: 1, position: 1 }).lean<Post[]>()
export const allTopics = () => TopicModel.find().sort({ _id: 1 }).lean<Topic[]>()

export function byKey<T, K>(list: T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/** Every counter tells what there is. */
export async function expectCountersToAgree() {
  const [topics, posts] = await Promise.all([allTopics(), allPosts()])
  const postsOf = byKey(posts, (post) => String(post.topic))
  for (const topic of topics) {
    const whole = postsOf.get(String(topic._id)) ?? []
    const readable = whole.filter(({ deletedAt }) => !deletedAt)
    expect(whole.map(({ position }) => position)).to.deep.equal(whole.map((_, index) => index + 1))
    expect(topic.positions).to.equal(whole.length)
    expect(topic.lastPosition).to.equal(whole.length)
    expect(topic.postCount).to.equal(readable.length)
    expect(topic.lastPostAt).to.deep.equal(readable.at(-1)?.createdAt)
    expect(String(topic.lastPostAuthor)).to.equal(String(readable.at(-1)?.author))
    expect(topic.createdAt).to.deep.equal(whole[0]?.createdAt)
    expect(topic.participants.map(String)).to.deep.equal([
      ...new Set(readable.map(({ author }) => String(author))),
    ])
  }
  await expectParentsToAgree(topics)
  const written = byKey(
    posts.filter(({ deletedAt }) => !deletedAt),
    ({ author }) => String(author),
  )
  for (const user of await UserModel.find().lean()) {
    expect(user.postCount).to.equal(written.get(String(user._id))?.length ?? 0)
  }
}

async function expectParentsToAgree(topics: Topic[]) {
  const kinds = [
    ['theme', await ThemeModel.find().lean()],
    ['territory', await TerritoryModel.find().lean()],
    ['challenge', await ChallengeModel.find().lean()],
  ] as const
  for (const [field, parents] of kinds) {
    for (const { _id, topicCount, lastPostAt } of parents) {
      const filed = topics.filter((topic) =>
        field === 'theme' ? topic.themes.includes(_id) : topic[field] === _id,
      )
      const last = filed.map((topic) => topic.lastPostAt.getTime()).sort((a, b) => b - a)[0]
      expect(topicCount ?? 0, `${field} ${_id}`).to.equal(filed.length)
      expect(lastPostAt?.getTime(), `${field} ${_id}`).to.equal(last)
    }
  }
}

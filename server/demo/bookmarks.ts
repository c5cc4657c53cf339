import { daysOffered, remindOfPost } from '../../models/bookmark/reminder.js'
import { bookmarkPost } from '../../models/bookmark.js'
import { type Post, PostModel } from '../../models/post.js'
import { type Topic, TopicModel } from '../../models/topic.js'
import type { DemoPerson } from './people.js'

const keepers = 3
const postsEach = 4

/** The first people keep for later what answers a question of somebody else, and want to be reminded of one. Run again, it changes nothing. */
export async function storeBookmarks(people: DemoPerson[]): Promise<void> {
  const answered = await TopicModel.find({ kind: 'question', 'answer.post': { $exists: true } })
    .sort({ lastPostAt: -1 })
    .limit(keepers * postsEach)
    .lean<Topic[]>()
  for (const [index, person] of people.slice(0, keepers).entries()) {
    const answers = answered
      .slice(index * postsEach, (index + 1) * postsEach)
      .map(({ answer }) => answer?.post)
    const posts = await PostModel.find({ _id: { $in: answers }, author: { $ne: person.id } }).lean<Post[]>()
    const member = { id: String(person.id), timeZone: 'Europe/Paris' }
    for (const post of posts) await bookmarkPost(member, post)
    const nextMonth = daysOffered(member.timeZone).at(-1)
    if (posts[0] && nextMonth) await remindOfPost(member, posts[0], nextMonth)
  }
}

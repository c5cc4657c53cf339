import { Types } from 'mongoose'
import { type Act, acts } from '../../models/audit/acts.js'
import { AuditModel } from '../../models/audit.js'
import { type HeldPost, HeldPostModel } from '../../models/post/held.js'
import type { TopicDraft } from '../../models/topic/opening.js'
import { renderMarkdown } from '../lib/markdown.js'
import { day } from './calendar.js'
import { firstPosts } from './content/desk.js'
import { idFor } from './ids.js'
import type { DemoPerson } from './people.js'
import { Random } from './random.js'
import type { Run } from './run.js'
import { insertOnce } from './store.js'
import { fill } from './template.js'

const hour = 3_600_000

/** What waits on the desks of moderators and administrators beside the cases that topics brought. */
export async function storeDesk(people: DemoPerson[], run: Run): Promise<void> {
  await insertOnce(HeldPostModel, heldPosts(people, run))
  await insertOnce(AuditModel, rolesGiven(people, run.until))
}

function heldPosts(people: DemoPerson[], { _id: seed, until, postCounts }: Run): HeldPost[] {
  const quietest = people
    .map((person, index) => ({ person, posts: postCounts[index] ?? 0 }))
    .filter(({ person }) => person.origin !== 'elsewhere' && person.roles.length === 0)
    .sort((a, b) => a.posts - b.posts)
  return firstPosts.flatMap((given, index) => {
    const author = quietest[index]?.person
    if (!author) return []
    const say = (text: string) => fill(text, new Random(0), {})
    const createdAt = new Date(until.getTime() - (index + 1) * 5 * hour)
    const submission = `demo-${seed}-held-${index + 1}`
    const { theme, title, body } = { ...given, title: say(given.title), body: say(given.body) }
    const draft: TopicDraft = { theme, title, body, submission }
    return {
      _id: idFor(createdAt, submission),
      author: author.id,
      label: title,
      draft,
      html: renderMarkdown(body),
      submission,
      createdAt,
      state: 'waiting' as const,
      open: true,
    }
  })
}

/** The administrator named the moderators, a while ago. */
function rolesGiven(people: DemoPerson[], until: Date) {
  const administrator = people.find(({ roles }) => roles.includes('administrator'))
  const moderators = people.filter(({ roles }) => roles.includes('moderator'))
  const act: Act = 'role.granted'
  return moderators.map((person, index) => {
    const at = new Date(until.getTime() - (90 + index) * day * hour)
    return {
      _id: idFor(at, String(person.id), act),
      act,
      area: acts[act],
      by: administrator?.id ?? new Types.ObjectId(),
      subject: { kind: 'member', id: String(person.id) },
      details: { role: 'moderator' },
    }
  })
}

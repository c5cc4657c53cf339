import type { Types } from 'mongoose'
import type { Poll, PollVote } from '../../models/post/poll.js'
import { day } from './calendar.js'
import type { ScenePoll } from './content/scene.js'
import type { Crowd } from './crowd.js'
import { idFor } from './ids.js'
import { Random } from './random.js'
import { endOfDay } from './states.js'
import { fill } from './template.js'
import type { DemoPost, Setting } from './topics.js'

export type DemoVote = PollVote & { _id: Types.ObjectId }

const hour = 3_600_000

/** A poll that nobody has answered yet. */
export function pollOf(poll: ScenePoll, { dateAt }: Pick<Setting, 'dateAt'>): Poll {
  const say = (text: string) => fill(text, new Random(0), {})
  return {
    question: say(poll.question),
    options: poll.options.map((label) => ({ label: say(label), votes: 0 })) as Poll['options'],
    multiple: poll.multiple ?? false,
    hidden: poll.hidden ?? false,
    voters: 0,
    ...(poll.closes !== undefined && { closesAt: endOfDay(dateAt(poll.closes * day)) }),
  }
}

/** Lets so many people vote in the poll of a post, the first options more often. */
export function votesIn(post: DemoPost, voters: number, random: Random, crowd: Crowd): DemoVote[] {
  const { poll } = post
  if (!poll) return []
  return crowd.several(random, voters).map((person, index) => {
    const choices = choicesIn(poll, random)
    for (const choice of choices) {
      const option = poll.options[choice]
      if (option) option.votes += 1
    }
    poll.voters += 1
    const at = new Date(post.createdAt.getTime() + (index + 1) * hour)
    return { _id: idFor(at, String(post._id), 'vote', index), post: post._id, voter: person.id, choices, at }
  })
}

function choicesIn({ options, multiple }: Poll, random: Random): number[] {
  const favourite = Math.floor(options.length * random.next() ** 1.3)
  const other = (favourite + 1) % options.length
  return multiple && random.chance(0.45) ? [favourite, other].sort((a, b) => a - b) : [favourite]
}

import { postPath } from '../../models/paths.js'
import type { Person } from '../../models/person.js'
import {
  mayDelete,
  mayEdit,
  mayFlag,
  mayReact,
  mayReadHidden,
  mayRestore,
} from '../../models/policies/post.js'
import { type ReactionKind, reactionKinds } from '../../models/post.js'
import type { SignedPost } from '../../models/topic/page.js'
import type { CurrentUser } from '../../models/user.js'
import { shownLine } from '../topics/log-lines.js'
import { pollShown } from './poll.js'

/** The icon of each reaction; `topics.reactions.<kind>` names it. */
export const reactionIcons: Record<ReactionKind, string> = {
  thanks: 'heart',
  agree: 'thumbs-up',
  useful: 'lightbulb',
  spread: 'share-2',
}

interface Given {
  mayReply: boolean
  own?: Set<ReactionKind>
  /** The reader's choices in its poll. */
  choices?: number[]
  mayVote?: boolean
  /** The reader may say that this post answers the question. */
  mayAnswer?: boolean
  answer?: { by?: Person; at: Date }
}

/** What one reader sees of a post and may do with it. `keptAs` tells apart the readers who see it differently. */
export function shownTo(user: CurrentUser | undefined, post: SignedPost, given: Given) {
  const may = {
    mayReply: given.mayReply,
    mayEdit: mayEdit(user, post),
    mayDelete: mayDelete(user, post),
    mayReact: mayReact(user, post),
    mayRestore: Boolean(post.deletedAt) && mayRestore(user),
    mayFlag: mayFlag(user, post),
    mayReadHidden: Boolean(post.hidden) && mayReadHidden(user, post),
    mayAnswer: given.mayAnswer ?? false,
    mayVote: given.mayVote ?? false,
  }
  const reactions = reactionKinds.map((kind) => ({
    kind,
    name: `topics.reactions.${kind}`,
    icon: reactionIcons[kind],
    count: Math.max(0, post.reactions?.[kind] ?? 0),
    own: given.own?.has(kind) ?? false,
  }))
  const present = reactions.filter(({ count }) => count > 0)
  return {
    ...post,
    ...may,
    path: postPath(post),
    html: may.mayReadHidden ? (post.hidden?.html ?? '') : post.html,
    deletedByAuthor: String(post.deletedBy) === String(post.author),
    reactions: present,
    reacted: present.length > 0,
    furtherReactions: may.mayReact ? reactions.filter(({ count }) => count === 0) : [],
    answer: given.answer,
    linesBefore: (post.linesBefore ?? []).map(shownLine),
    poll: pollShown(post, { own: given.choices, mayVote: may.mayVote }),
    keptAs: keptAs(may, given),
  }
}

function keptAs(may: Record<string, boolean>, { own, choices, answer }: Given): string {
  const rights = Object.values(may).map(Number).join('')
  const reactions = reactionKinds.filter((kind) => own?.has(kind))
  return [rights, ...reactions, choices?.join('.'), answer && 'answer'].join('-')
}

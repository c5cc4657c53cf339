import { postPath } from '../../models/paths.js'
import type { Person } from '../../models/person.js'
import {
  mayBookmark,
  mayDelete,
  mayEdit,
  mayFlag,
  mayReact,
  mayReadHidden,
  mayRestore,
} from '../../models/policies/post.js'
import { isPollClosed } from '../../models/post/poll.js'
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
  /** The reader keeps this post for later. */
  bookmarked?: boolean
  /** The reader may say that this post answers the question. */
  mayAnswer?: boolean
  answer?: { by?: Person; at: Date }
}

type Rights = ReturnType<typeof rightsTo>
export type ShownPost = ReturnType<typeof draw>

/** What was drawn of a post, by `keptAs`; let go with the post, whose object is another once content has changed. */
const drawn = new WeakMap<SignedPost, Map<string, ShownPost>>()

/** What one reader sees of a post and may do with it. `keptAs` tells apart the readers who see it differently. */
export function shownTo(user: CurrentUser | undefined, post: SignedPost, given: Given): ShownPost {
  const rights = rightsTo(user, post, given)
  const key = keptAs(rights, post, given)
  const known = drawn.get(post)
  const before = known?.get(key)
  if (before) return before
  const shown = draw(post, rights, given, key)
  if (known) known.set(key, shown)
  else drawn.set(post, new Map([[key, shown]]))
  return shown
}

function rightsTo(user: CurrentUser | undefined, post: SignedPost, given: Given) {
  return {
    mayReply: given.mayReply,
    mayEdit: mayEdit(user, post),
    mayDelete: mayDelete(user, post),
    mayReact: mayReact(user, post),
    mayRestore: Boolean(post.deletedAt) && mayRestore(user),
    mayFlag: mayFlag(user, post),
    mayReadHidden: Boolean(post.hidden) && mayReadHidden(user, post),
    mayAnswer: given.mayAnswer ?? false,
    mayVote: given.mayVote ?? false,
    mayBookmark: mayBookmark(user, post),
    bookmarked: given.bookmarked ?? false,
  }
}

function draw(post: SignedPost, rights: Rights, given: Given, key: string) {
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
    ...rights,
    path: postPath(post),
    html: rights.mayReadHidden ? (post.hidden?.html ?? '') : post.html,
    deletedByAuthor: String(post.deletedBy) === String(post.author),
    reactions: present,
    reacted: present.length > 0,
    furtherReactions: rights.mayReact ? reactions.filter(({ count }) => count === 0) : [],
    answer: given.answer,
    linesBefore: (post.linesBefore ?? []).map(shownLine),
    poll: pollShown(post, { own: given.choices, mayVote: rights.mayVote }),
    keptAs: key,
  }
}

function keptAs(rights: Rights, { poll }: SignedPost, { own, choices, answer }: Given): string {
  const flags = Object.values(rights).map(Number).join('')
  const reactions = own ? reactionKinds.filter((kind) => own.has(kind)) : []
  const closed = poll && isPollClosed(poll) && 'closed'
  return [flags, ...reactions, choices?.join('.'), closed, answer && 'answer'].join('-')
}

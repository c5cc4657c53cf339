import { postPath } from '../../models/paths.js'
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

/** The icon of each reaction; `topics.reactions.<kind>` names it. */
export const reactionIcons: Record<ReactionKind, string> = {
  thanks: 'heart',
  agree: 'thumbs-up',
  useful: 'lightbulb',
  spread: 'share-2',
}

/** What one reader sees of a post and may do with it. `keptAs` tells apart the readers who see it differently. */
export function shownTo(
  user: CurrentUser | undefined,
  post: SignedPost,
  given: { mayReply: boolean; own?: Set<ReactionKind> },
) {
  const may = {
    mayReply: given.mayReply,
    mayEdit: mayEdit(user, post),
    mayDelete: mayDelete(user, post),
    mayReact: mayReact(user, post),
    mayRestore: Boolean(post.deletedAt) && mayRestore(user),
    mayFlag: mayFlag(user, post),
    mayReadHidden: Boolean(post.hidden) && mayReadHidden(user, post),
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
    keptAs: keptAs(may, given.own),
  }
}

function keptAs(may: Record<string, boolean>, own: Set<ReactionKind> | undefined): string {
  const rights = Object.values(may).map(Number).join('')
  return [rights, ...reactionKinds.filter((kind) => own?.has(kind))].join('-')
}

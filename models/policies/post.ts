import type { Post } from '../post.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'
import { isModerator } from './roles.js'

type Owned = Pick<Post, 'author' | 'deletedAt' | 'hidden'>

function isAuthor(user: CurrentUser, post: Owned): boolean {
  return String(post.author) === user.id
}

/** Nobody puts words into another's mouth. */
export function mayEdit(user: CurrentUser | undefined, post: Owned): boolean {
  return (
    user !== undefined && !post.deletedAt && !post.hidden && !mustAcceptCharter(user) && isAuthor(user, post)
  )
}

/** One's own, whatever the charter has become since; moderators and administrators, anybody's. */
export function mayDelete(user: CurrentUser | undefined, post: Owned): boolean {
  return user !== undefined && !post.deletedAt && (isAuthor(user, post) || isModerator(user))
}

/** The words of a post that moderation has masked: for who wrote them and who moderates. */
export function mayReadHidden(user: CurrentUser | undefined, post: Owned): boolean {
  return user !== undefined && (isAuthor(user, post) || isModerator(user))
}

/** What the moderators bring back was theirs or its author's to delete. */
export function mayRestore(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}

/** Nobody thanks themselves. */
export function mayReact(user: CurrentUser | undefined, post: Owned): boolean {
  return (
    user !== undefined && !post.deletedAt && !post.hidden && !mustAcceptCharter(user) && !isAuthor(user, post)
  )
}

/** Anybody's words but one's own, while they stand. */
export function mayFlag(user: CurrentUser | undefined, post: Owned): boolean {
  return user !== undefined && !post.deletedAt && !post.hidden && !isAuthor(user, post)
}

/** Any member keeps for later what they may read. */
export function mayBookmark(user: CurrentUser | undefined, post: Owned): boolean {
  return user !== undefined && !post.deletedAt && !post.hidden
}

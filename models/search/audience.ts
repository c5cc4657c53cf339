import type { CurrentUser } from '../user.js'

/** Who may find an entry. */
export type Visibility = 'everyone' | { members: true } | { organisation: string } | { users: string[] }

/** The same as the index keeps it: a reader finds what is kept for one of the audiences that they belong to. */
export function audienceOf(visibleTo: Visibility): string[] {
  if (visibleTo === 'everyone') return ['everyone']
  if ('members' in visibleTo) return ['members']
  if ('organisation' in visibleTo) return [`organisation:${visibleTo.organisation}`]
  return visibleTo.users.map((id) => `user:${id}`)
}

type Reader = Pick<CurrentUser, 'id'> & { memberships?: { organisation: string }[] }

export function audiencesOf(reader: Reader | undefined): string[] {
  if (!reader) return ['everyone']
  const organisations = (reader.memberships ?? []).map(({ organisation }) => `organisation:${organisation}`)
  return ['everyone', 'members', `user:${reader.id}`, ...organisations]
}

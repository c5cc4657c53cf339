/** Who may read a part of somebody's profile. */
export const levels = ['everyone', 'members', 'nobody'] as const
export type Level = (typeof levels)[number]

/** What each member decides about, and what holds until they do. Their name signs what they write, so it is not among them. */
export const standardPrivacy = {
  photo: 'everyone',
  bio: 'everyone',
  territory: 'everyone',
  organisations: 'everyone',
  skills: 'everyone',
  activity: 'members',
  /** Being found in the list of members. */
  directory: 'members',
} as const satisfies Record<string, Level>

export type PrivateField = keyof typeof standardPrivacy
export type Privacy = Record<PrivateField, Level>

export const privateFields = Object.keys(standardPrivacy) as PrivateField[]

/** What is stored, completed: accounts made before a field was there follow the standard. */
export function privacyOf(user: { privacy?: Partial<Record<string, string | null>> | null }): Privacy {
  const stored = Object.entries(user.privacy ?? {}).filter(([, level]) => levels.includes(level as Level))
  return { ...standardPrivacy, ...Object.fromEntries(stored) }
}

const maskable = ['photo', 'bio', 'skills', 'directory'] as const

/** What others may read: a profile that moderation has masked shows its owner's name and little more. */
export function shownPrivacyOf(
  user: Parameters<typeof privacyOf>[0] & { profileMasks?: readonly string[] | null },
): Privacy {
  const privacy = privacyOf(user)
  if (!user.profileMasks?.length) return privacy
  return { ...privacy, ...Object.fromEntries(maskable.map((field) => [field, 'nobody'])) }
}

/** The levels that a reader may read: of their own, everything. */
export function readableLevels(reader: { id: string } | undefined): readonly Level[] {
  return reader ? ['everyone', 'members'] : ['everyone']
}

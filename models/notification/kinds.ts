/** How a letter about a notification leaves: at once, gathered in the digest, or not at all. */
export const mailings = ['atOnce', 'digest', 'none'] as const
export type Mailing = (typeof mailings)[number]

/** Where a member is told: in the page (the bell and its list), by e-mail, by a push to their devices. */
export interface Channels {
  page: boolean
  mail: Mailing
  push: boolean
}

export interface Kind {
  /** Under which heading the preferences list it. */
  domain: 'forums' | 'events' | 'organisations' | 'account'
  /** What holds until the member says otherwise. */
  channels: Channels
  /** What of this is theirs to choose; everything, unless said. */
  choosable?: (keyof Channels)[]
  /** The lines of one subject become one while nobody has read them: "3 nouveaux messages dans …". */
  grouped?: boolean
}

const inPage = { page: true, mail: 'none', push: false } as const
const inDigest = { page: true, mail: 'digest', push: false } as const
const told = { page: true, mail: 'none', push: true } as const
const addressed = { page: true, mail: 'atOnce', push: true } as const

/**
 * Everything that members are told of. A domain adds its own by a line here and its texts `notifications.kinds.<kind>`:
 * `label` for the preferences, `line` for the list, the bell and the letter's subject, with plural forms when it is grouped.
 */
export const kinds = {
  mention: { domain: 'forums', channels: addressed },
  quote: { domain: 'forums', channels: addressed },
  'topic-reply': { domain: 'forums', channels: inDigest, grouped: true },
  'topic-opened': { domain: 'forums', channels: inDigest },
  'bookmark-reminder': { domain: 'forums', channels: addressed },
  reaction: { domain: 'forums', channels: inPage, choosable: ['page'], grouped: true },
  /** Those whom it concerns get a letter of its own kind anyway. */
  'event-registration': { domain: 'events', channels: told, choosable: ['page', 'push'] },
  'event-change': { domain: 'events', channels: told, choosable: ['page', 'push'] },
  'event-materials': { domain: 'events', channels: told, choosable: ['page', 'push'] },
  'event-request': { domain: 'events', channels: inDigest, grouped: true },
  'masterclass-asked': { domain: 'events', channels: inDigest },
  'masterclass-seconded': { domain: 'events', channels: inPage, grouped: true },
  'masterclass-offered': { domain: 'events', channels: addressed },
  'masterclass-taken-up': { domain: 'events', channels: inDigest },
  'masterclass-scheduled': { domain: 'events', channels: addressed },
  'masterclass-reopened': { domain: 'events', channels: inDigest },
  'organisation-request': { domain: 'organisations', channels: addressed },
  'organisation-answer': { domain: 'organisations', channels: addressed },
  'organisation-role': { domain: 'organisations', channels: addressed },
  'organisation-claim': { domain: 'organisations', channels: addressed },
  // What moderation decides is told by a letter of its own too.
  'flag-decided': { domain: 'forums', channels: inPage, choosable: [] },
  'content-decided': { domain: 'forums', channels: inPage, choosable: [] },
  'first-post-decided': { domain: 'forums', channels: inPage, choosable: [] },
  'password-changed': { domain: 'account', channels: inPage, choosable: [] },
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

export const kindNames = Object.keys(kinds) as KindName[]

export function isKindName(name: unknown): name is KindName {
  return typeof name === 'string' && Object.hasOwn(kinds, name)
}

export function kindOf(name: KindName): Kind {
  return kinds[name]
}

/** Whether a channel of a kind is the member's to choose. */
export function isChoosable(name: KindName, channel: keyof Channels): boolean {
  return kindOf(name).choosable?.includes(channel) ?? true
}

import { slug } from '../server/lib/slug.js'

/** The public address of each noun: routes, letters, feeds and the API all say the same. */

export function themePath(theme: { slug: string }): string {
  return `/themes/${theme.slug}`
}

export function territoryPath(territory: { _id: string }): string {
  return `/territories/${territory._id}`
}

/** @param challenge whose `_id` is `<territory>/<slug>` */
export function challengePath(challenge: { _id: string }): string {
  const [territory, name] = challenge._id.split('/')
  return `/territories/${territory}/challenges/${name}`
}

export function topicPath(topic: { _id: unknown; title: string }): string {
  return `/topics/${topic._id}-${slug(topic.title)}`.replace(/-$/, '')
}

/** The form for a new topic, what is known of it already filled in: a theme's key, ids of a territory and a challenge. */
export function newTopicPath(given: { theme?: string; territory?: string; challenge?: string } = {}): string {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/topics/new', new URLSearchParams(known)].filter(String).join('?')
}

export function organisationPath(organisation: { slug: string }): string {
  return `/organisations/${organisation.slug}`
}

/** The directory, narrowed to a territory (its slug) or a theme (its key). */
export function organisationsPath(given: { territory?: string; theme?: string } = {}): string {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/organisations', new URLSearchParams(known)].filter(String).join('?')
}

/** Leads to the post on whatever page of its topic it stands. */
export function postPath(post: { _id: unknown }): string {
  return `/posts/${post._id}`
}

/** The page of a member. */
export function personPath(person: { id: unknown; name: string }): string {
  return `/members/${person.id}-${slug(person.name)}`.replace(/-$/, '')
}

/** A stored file, under a name that any address can carry; `width` asks for the narrower copy of a picture. */
export function filePath(file: { id: string; name: string }, width?: number): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/is.exec(file.name) ?? []
  const name = `${slug(stem) || 'fichier'}${ending.toLowerCase()}`
  return `/files/${file.id}/${name}${width ? `?width=${width}` : ''}`
}

export function eventPath(event: { slug: string }): string {
  return `/events/${event.slug}`
}

export function registrationPath(event: { slug: string }): string {
  return `/events/${event.slug}/registration`
}

/** The organisers' list of those who come. */
export function registrationsPath(event: { slug: string }): string {
  return `/events/${event.slug}/registrations`
}

/** What an event leaves behind, on its page. */
export function materialsPath(event: { slug: string }): string {
  return `${eventPath(event)}#materials`
}

/** Where those who come are seen in. */
export function checkInPath(event: { slug: string }): string {
  return `/events/${event.slug}/check-in`
}

/** Where anybody checks an attestation. */
export function attestationPath(number: string): string {
  return `/attestations/${number}`
}

export function seriesPath(series: { slug: string }): string {
  return `/series/${series.slug}`
}

/** A masterclass that members ask for. */
export function masterclassRequestPath(request: { slug: string }): string {
  return `/masterclass-requests/${request.slug}`
}

interface RequestPlace {
  theme?: string
  territory?: string
  challenge?: string
  organisation?: string
}

/** The masterclasses that members ask for, narrowed to a theme (its key), a territory, a challenge or an organisation's slug. */
export function masterclassRequestsPath(given: RequestPlace = {}, page = ''): string {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return [`/masterclass-requests${page}`, new URLSearchParams(known)].filter(String).join('?')
}

/** The form that asks for a masterclass, what is known of it already filled in. */
export function newMasterclassRequestPath(given: Omit<RequestPlace, 'organisation'> = {}): string {
  return masterclassRequestsPath(given, '/new')
}

/** The agenda, of one theme, territory or challenge alone where one is given. */
export function agendaPath(given: { theme?: string; territory?: string; challenge?: string } = {}): string {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/events', new URLSearchParams(known)].filter(String).join('?')
}

/** The form for a new event, what is known of it already filled in: a theme's key, ids of a territory and a challenge. */
export function newEventPath(given: { theme?: string; territory?: string; challenge?: string } = {}): string {
  const known = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/events/new', new URLSearchParams(known)].filter(String).join('?')
}

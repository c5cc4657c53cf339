import type { Request } from 'express'
import { type Challenge, challengeById } from '../../models/challenge.js'
import type { EventFilter } from '../../models/event/agenda.js'
import { ways } from '../../models/event/seating.js'
import { formats } from '../../models/event.js'
import { NotFound } from '../../models/failure.js'
import { type Organisation, organisationBySlug } from '../../models/organisation.js'
import { type Territory, territoryBySlug } from '../../models/territory.js'
import type { Theme } from '../../models/theme.js'
import { themeNamed } from '../../models/topic/filing.js'
import { oneOf, textOf } from '../../server/http/query.js'

/** What an address of the agenda asks for, found. */
export interface AskedEvents {
  filter: EventFilter
  theme?: Theme
  territory?: Territory
  challenge?: Challenge
  organisation?: Organisation
}

/**
 * The filter in an address: `theme`, `territory`, `challenge`, `organisation` (a slug), `format` (once or several times),
 * `place`. Choices that are not offered count as none.
 * @throws NotFound for a name of nothing.
 */
export async function askedEvents({ query }: Pick<Request, 'query'>): Promise<AskedEvents> {
  const [theme, territory, challenge, organisation] = await Promise.all([
    named(textOf(query.theme), themeNamed),
    named(textOf(query.territory), territoryBySlug),
    named(textOf(query.challenge), challengeById),
    named(textOf(query.organisation), organisationBySlug),
  ])
  const given = [query.format].flat()
  const chosen = formats.filter((format) => given.includes(format))
  return {
    filter: {
      theme: theme?._id,
      territory: territory?._id,
      challenge: challenge?._id,
      organisation: organisation && String(organisation._id),
      formats: chosen.length > 0 && chosen.length < formats.length ? chosen : undefined,
      place: oneOf(query.place, ways),
    },
    theme,
    territory,
    challenge,
    organisation,
  }
}

/** What an address names, if it names anything. */
async function named<T>(name: string | undefined, find: (name: string) => Promise<T | undefined>) {
  const thing = name === undefined ? undefined : await find(name)
  if (name !== undefined && !thing) throw new NotFound()
  return thing
}

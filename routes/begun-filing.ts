import type { Request } from 'express'
import { InvalidInput, NotFound } from '../models/failure.js'
import type { Territory } from '../models/territory.js'
import { findFiling } from '../models/topic/filing.js'
import { textOf } from '../server/http/query.js'

/** Where a new thing is to be filed, as the address of its form says already. */
export interface BegunFiling {
  /** What the fields of the form hold. */
  values: { theme: string; territory: string; challenge: string }
  territory?: Territory
}

/**
 * What `theme`, `territory` and `challenge` name in the address of an empty form; a challenge brings its territory and
 * its main theme.
 * @throws NotFound for a name of nothing.
 */
export async function begunFiling(query: Request['query']): Promise<BegunFiling> {
  const { theme, territory, challenge } = await findFiling({
    theme: textOf(query.theme),
    territory: textOf(query.territory),
    challenge: textOf(query.challenge),
  }).catch((error) => {
    throw error instanceof InvalidInput ? new NotFound() : error
  })
  return {
    values: {
      theme: theme?._id ?? challenge?.themes[0] ?? '',
      territory: territory?._id ?? '',
      challenge: challenge?._id ?? '',
    },
    territory,
  }
}

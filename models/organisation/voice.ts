import type { Types } from 'mongoose'
import { Forbidden } from '../failure.js'
import { organisationsById } from '../organisation.js'
import { organisationPath } from '../paths.js'
import { maySpeakFor } from '../policies/organisation.js'
import type { CurrentUser } from '../user.js'

/** The organisation in whose name somebody spoke, as their words are signed. */
export interface Voice {
  id: string
  slug: string
  name: string
  path: string
}

type Id = Types.ObjectId | string | null | undefined

/** The organisations that words were spoken for, by id; it does not matter whether their authors still belong to them. */
export async function voicesById(ids: Iterable<Id>): Promise<Map<string, Voice>> {
  const found = await organisationsById(ids)
  return new Map(
    [...found].map(([id, organisation]) => {
      const { slug, name } = organisation
      return [id, { id, slug, name, path: organisationPath(organisation) }]
    }),
  )
}

/**
 * Lets somebody speak for an organisation, or for themselves.
 * @throws Forbidden when they may not speak for it.
 */
export function checkVoice(user: CurrentUser, onBehalfOf: string | undefined): void {
  if (onBehalfOf !== undefined && !maySpeakFor(user, onBehalfOf)) {
    throw new Forbidden('organisations.errors.voice')
  }
}

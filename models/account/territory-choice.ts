import { InvalidInput } from '../failure.js'
import { type Territory, territoryBySlug } from '../territory.js'
import type { Provenance } from './fields.js'

/**
 * The territory that somebody says they come from, if they come from one.
 * @throws InvalidInput when it does not exist.
 */
export async function territoryOf(given: Provenance): Promise<Territory | undefined> {
  if (given.origin !== 'territory') return undefined
  const territory = await territoryBySlug(given.territory)
  if (!territory) throw new InvalidInput({ territory: 'accounts.errors.territoryMissing' })
  return territory
}

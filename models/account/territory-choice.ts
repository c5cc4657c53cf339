import { InvalidInput } from '../failure.js'
import { territoryBySlug } from '../territory.js'
import type { Provenance } from './fields.js'

/** @throws InvalidInput when the territory somebody says they come from does not exist. */
export async function checkTerritory(given: Provenance): Promise<void> {
  if (given.origin === 'territory' && !(await territoryBySlug(given.territory))) {
    throw new InvalidInput({ territory: 'accounts.errors.territoryMissing' })
  }
}

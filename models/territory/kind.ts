import { territoryKinds } from '../../server/reference/index.js'
import type { Territory } from '../territory.js'

/** What kind of perimeter a territory has, in words. */
export function kindName({ kind }: Pick<Territory, 'kind'>): { fr: string; en: string } {
  const found = territoryKinds.find(({ key }) => key === kind)
  return found ? { ...found.name } : { fr: kind, en: kind }
}

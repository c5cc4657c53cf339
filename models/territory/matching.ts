import { challengesOnTheme } from '../challenge.js'
import { type Territory, territories } from '../territory.js'

/** What a reader looks for; what is left out does not matter. */
export interface TerritoryFilter {
  /** Official code of a region. */
  region?: string
  /** Key of a theme that at least one of its challenges takes up. */
  theme?: string
  wave?: number
}

/** The territories that fit, in the order of their names. */
export async function territoriesMatching({ region, theme, wave }: TerritoryFilter): Promise<Territory[]> {
  const onTheme = theme && new Set((await challengesOnTheme(theme)).map(({ territory }) => territory))
  return (await territories()).filter(
    (territory) =>
      (!region || territory.region?.code === region) &&
      (!wave || territory.wave === wave) &&
      (!onTheme || onTheme.has(territory._id)),
  )
}

/** The regions in which a labelled territory lies, in the order of their names. */
export async function labelledRegions(): Promise<{ code: string; name: string }[]> {
  const regions = (await territories()).flatMap(({ region }) => (region ? [region] : []))
  const byCode = new Map(regions.map(({ code, name }) => [code, { code, name }]))
  return [...byCode.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

import { type Challenge, challenges } from '../challenge.js'
import { type TerritoryFilter, territoriesMatching } from '../territory/matching.js'

/** The challenges on a theme, in a region; those of a territory stay together and in its own order. */
export async function challengesMatching({
  region,
  theme,
}: Omit<TerritoryFilter, 'wave'>): Promise<Challenge[]> {
  const places = new Set((await territoriesMatching({ region })).map(({ _id }) => _id))
  return (await challenges()).filter(
    ({ territory, themes }) => places.has(territory) && (!theme || themes.includes(theme)),
  )
}

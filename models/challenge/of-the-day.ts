import { type Challenge, challenges } from '../challenge.js'

const dayMilliseconds = 24 * 3600 * 1000
/** Shares no factor with the number of challenges, so that the days go round all of them. */
const stride = 23

/** A few challenges to meet today, each of another territory: others tomorrow, the same for everyone. */
export async function challengesOfTheDay(count: number, now = new Date()): Promise<Challenge[]> {
  const all = await challenges()
  const first = Math.floor(now.getTime() / dayMilliseconds) * stride
  const inTurn = all
    .map((_, at) => all[(first + at * stride) % all.length])
    .filter((one) => one !== undefined)
  const seen = new Set<string>()
  return inTurn.filter(({ territory }) => !seen.has(territory) && seen.add(territory)).slice(0, count)
}

const hour = 3_600_000
const week = 168
/** 1970-01-05, a Monday, at midnight by French winter time: when weeks begin. */
const monday = Date.UTC(1970, 0, 5) - hour

/** How much people write in each hour of a working day, of night and day alike. */
const workingDay = [
  ...[0.02, 0.01, 0.01, 0.01, 0.01, 0.03, 0.1, 0.35, 0.8, 1, 1, 0.95],
  ...[0.65, 0.6, 0.95, 1, 1, 0.9, 0.6, 0.35, 0.3, 0.3, 0.15, 0.05],
]
const weekend = 0.2

/** Activity summed up from the beginning of a week, a whole week being 168 like its hours. */
const summed = sumUp(
  Array.from({ length: week }, (_, index) => (workingDay[index % 24] ?? 0) * (index < 120 ? 1 : weekend)),
)

function sumUp(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return [0, ...weights.map((weight) => (sum += (weight * week) / total))]
}

function activityUntil(time: number): number {
  const hours = (time - monday) / hour
  const weeks = Math.floor(hours / week)
  const inWeek = hours - weeks * week
  const index = Math.floor(inWeek)
  const [before = 0, after = week] = [summed[index], summed[index + 1]]
  return weeks * week + before + (after - before) * (inWeek - index)
}

function timeOfActivity(activity: number): number {
  const weeks = Math.floor(activity / week)
  const inWeek = activity - weeks * week
  const index = Math.max(0, summed.findIndex((sum) => sum > inWeek) - 1)
  const [before = 0, after = week] = [summed[index], summed[index + 1]]
  return monday + (weeks * week + index + (inWeek - before) / (after - before)) * hour
}

/** Just written: what is that recent stands at its own time, be it night or Sunday. */
const recent = 2

/**
 * Turns ages into dates before a fixed moment. Ages are hours of an even life, 168 a week; dates fall mostly into
 * working hours and keep their order.
 */
export function calendarUntil(until: Date): (age: number) => Date {
  const start = activityUntil(until.getTime() - recent * hour)
  return (age) =>
    new Date(
      Math.round(age <= recent ? until.getTime() - age * hour : timeOfActivity(start - (age - recent))),
    )
}

export const day = 24
/** How far back the demo goes. */
export const oldest = 548 * day

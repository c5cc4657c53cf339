import { type Locale, t } from './index.js'

export interface Told {
  kind: string
  count: number
  people: { name: string }[]
  /** In whose name a single person did it. */
  organisation?: string
  values: Record<string, string>
}

/** What has happened, in one sentence: "Claire Morel a répondu dans « Le local »", "3 nouveaux messages dans « Le local »". */
export function notificationLine(locale: Locale, told: Told): string {
  const { kind, count, values } = told
  return t(locale, `notifications.kinds.${kind}.line`, { ...values, count, who: whoDidIt(locale, told) })
}

/** "Claire Morel", "Claire Morel, pour Les Ecossolies", "Claire Morel et Yann Lebreton", "Claire Morel et 3 autres personnes" */
function whoDidIt(locale: Locale, { people, organisation }: Told): string {
  const [first, second] = people
  if (!first) return t(locale, 'notifications.formerMember')
  if (!second) {
    return organisation ? t(locale, 'notifications.onBehalf', { name: first.name, organisation }) : first.name
  }
  if (people.length === 2) return t(locale, 'notifications.two', { first: first.name, second: second.name })
  return t(locale, 'notifications.several', { first: first.name, count: people.length - 1 })
}

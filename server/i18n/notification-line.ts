import { type Locale, t } from './index.js'

export interface Told {
  kind: string
  count: number
  people: { name: string }[]
  values: Record<string, string>
}

/** What has happened, in one sentence: "Claire Morel a répondu dans « Le local »", "3 nouveaux messages dans « Le local »". */
export function notificationLine(locale: Locale, { kind, count, people, values }: Told): string {
  return t(locale, `notifications.kinds.${kind}.line`, { ...values, count, who: whoDidIt(locale, people) })
}

/** "Claire Morel", "Claire Morel et Yann Lebreton", "Claire Morel et 3 autres personnes" */
function whoDidIt(locale: Locale, people: { name: string }[]): string {
  const [first, second] = people
  if (!first) return t(locale, 'notifications.formerMember')
  if (!second) return first.name
  if (people.length === 2) return t(locale, 'notifications.two', { first: first.name, second: second.name })
  return t(locale, 'notifications.several', { first: first.name, count: people.length - 1 })
}

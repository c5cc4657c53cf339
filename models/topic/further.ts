import { recentTopics, type Topic, type TopicFilter, type TopicRow } from '../topic.js'

const mostShown = 5

/** Topics to go on with after this one: of its challenge first, then of its theme and territory, then of its theme. */
export async function furtherTopics({ _id, theme, territory, challenge }: Topic): Promise<TopicRow[]> {
  const filters: TopicFilter[] = [
    ...(challenge ? [{ challenge }] : []),
    ...(territory ? [{ theme, territory }] : []),
    { theme },
  ]
  const lists = await Promise.all(filters.map((filter) => recentTopics(filter, { limit: mostShown + 1 })))
  const rows = new Map(lists.flatMap(({ topics }) => topics).map((row) => [row.id, row]))
  rows.delete(String(_id))
  return [...rows.values()].slice(0, mostShown)
}

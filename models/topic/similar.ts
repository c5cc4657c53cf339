import { search } from '../search.js'
import { type TopicRow, topicsById } from '../topic.js'
import type { CurrentUser } from '../user.js'
import { topicRows } from './row.js'

const mostShown = 4
const longestTitle = 150

/** Asked while somebody types: it looks at less than a search. */
const mostExamined = 1200

/** What has been discussed already that a title resembles, as far as the reader may see it: the closest first. */
export async function similarTopics(reader: CurrentUser, title: string): Promise<TopicRow[]> {
  const { results } = await search(reader, {
    typed: title.slice(0, longestTitle),
    filter: { kinds: ['topic'] },
    sort: 'relevance',
    limit: mostShown,
    most: mostExamined,
  })
  const ids = results.map(({ id }) => id)
  const topics = await topicsById(ids)
  return topicRows(ids.flatMap((id) => topics.get(id) ?? []))
}

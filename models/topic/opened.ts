import { keptWhileContentStands } from '../kept.js'
import { type Topic, type TopicFilter, TopicModel, type TopicRow } from '../topic.js'
import { openedBefore } from './page-key.js'
import { topicRows } from './row.js'

type Page = { limit: number; before?: string }

/**
 * The topics that were opened last, whatever has been said in them since.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export const latestOpenedTopics = keptWhileContentStands(
  findLatestOpened,
  ({ theme, territory, challenge, kind, unanswered }, { limit, before }) =>
    JSON.stringify([theme, territory, challenge, kind, unanswered, limit, before]),
)

async function findLatestOpened(
  filter: TopicFilter,
  page: Page,
): Promise<{ topics: TopicRow[]; next?: string }> {
  const found = await latestOpenedQuery(filter, page).lean<Topic[]>()
  const topics = found.slice(0, page.limit)
  return {
    topics: await topicRows(topics),
    next: found.length > page.limit ? String(topics.at(-1)?._id) : undefined,
  }
}

/** The question behind it, for one topic more than the page holds; a test asks how it is answered. */
export function latestOpenedQuery({ theme, unanswered, ...others }: TopicFilter, { limit, before }: Page) {
  const open = unanswered && { unanswered, kind: 'question' }
  const filed = Object.entries({ ...others, themes: theme, ...open }).filter(
    ([, value]) => value !== undefined,
  )
  return TopicModel.find(
    { ...Object.fromEntries(filed), ...openedBefore(before) },
    { participants: 0, log: 0, conclusion: 0 },
  )
    .sort({ _id: -1 })
    .limit(limit + 1)
    .hint(narrowest(filed.map(([field]) => field)))
}

/** Said, since a planner may rather read by another one and sort what it found. */
function narrowest(fields: string[]): Record<string, 1 | -1> {
  const first = ['challenge', 'territory', 'themes', 'kind'].find((field) => fields.includes(field))
  return first ? { [first]: 1, _id: -1 } : { _id: 1 }
}

import type { Request } from 'express'
import { keptForMember } from '../../models/kept.js'
import { pageOf } from '../../models/topic/page.js'
import { newsIn } from '../../models/topic/reading.js'
import type { TopicRow } from '../../models/topic.js'

/** What is new to the reader in the topics of these lists, by the topic's id; nothing for a visitor. */
export async function newsFor(user: Request['user'], ...lists: TopicRow[][]) {
  if (!user) return undefined
  const rows = new Map(lists.flat().map((row) => [row.id, row]))
  const news = await keptNews(user.id, [...rows.values()])
  if (news.size === 0) return undefined
  return Object.fromEntries(
    [...news].map(([id, { count, more, since, position }]) => [
      id,
      { id, count, more, since, path: `${rows.get(id)?.path}?after=${pageOf(position + 1)}#new` },
    ]),
  )
}

const keptNews = keptForMember(newsIn, (rows: TopicRow[]) =>
  rows.map(({ id, lastPosition }) => `${id}.${lastPosition}`).join(' '),
)

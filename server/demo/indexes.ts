import type { IndexDescription } from 'mongodb'
import type { Schema } from 'mongoose'
import { PostModel } from '../../models/post.js'
import { SearchEntryModel } from '../../models/search/entry.js'
import { TopicModel } from '../../models/topic.js'

const large = [PostModel, SearchEntryModel]

/**
 * Takes away the indexes of what comes by the thousand, all but those on `_id`: one that is made at the end, sorted,
 * costs a fraction of one that follows every write. Where the fill is cut off, the next start makes them.
 */
export async function dropIndexes(): Promise<void> {
  for (const { collection } of [TopicModel, ...large]) await collection.dropIndexes()
}

/** All of a collection at once, so that its documents are read once. */
const declaredBy = (schema: Schema) =>
  schema.indexes().map(([key, options]) => ({ key, ...options }) as IndexDescription)

/** What recounting asks for, however far the fill has come. */
export async function makeTopicIndexes(): Promise<void> {
  await TopicModel.createIndexes()
}

export async function makeLargeIndexes(): Promise<void> {
  for (const { collection, schema } of large) await collection.createIndexes(declaredBy(schema))
}

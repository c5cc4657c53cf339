import { TopicModel } from '../topic.js'

/** Gives topics of earlier versions what lists now read by; idempotent, and an index finds that nothing is left to do. */
export async function migrateTopics(): Promise<void> {
  await TopicModel.collection.updateMany({ themes: null, lastPostAt: { $gt: new Date(0) } }, [
    { $set: { themes: ['$theme'] } },
  ])
}

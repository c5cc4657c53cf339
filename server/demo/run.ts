import mongoose, { type InferSchemaType, Schema } from 'mongoose'

/** How far a demo has come, so that the next run goes on from there, with the same dates. */
const runSchema = new Schema(
  {
    /** The seed. */
    _id: Number,
    /** The moment at which its last posts were just written. */
    until: { type: Date, required: true },
    /** Whole topics stored, by number from 0 on. */
    topics: { type: Number, required: true },
    /** Their posts, tombstones included. */
    posts: { type: Number, required: true },
    /** Readable posts of each person, by their place in the list of people. */
    postCounts: { type: [Number], required: true },
    /** What it was last asked for; met once `finishedAt` is set. */
    people: { type: Number, required: true },
    finishedAt: Date,
  },
  { collection: 'demo_runs' },
)

export type Run = InferSchemaType<typeof runSchema> & { _id: number }

export const RunModel = mongoose.model('DemoRun', runSchema)

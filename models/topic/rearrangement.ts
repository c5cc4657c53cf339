import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { BadRequest } from '../failure.js'

/**
 * Posts on their way from one topic to another. What is to be done is written down first and each step is one write
 * that may be done again, so that whoever finds it unfinished finishes it.
 */
const rearrangementSchema = new Schema(
  {
    kind: { type: String, enum: ['fork', 'merge', 'move'], required: true },
    source: { type: Schema.Types.ObjectId, required: true },
    target: { type: Schema.Types.ObjectId, required: true },
    by: { type: Schema.Types.ObjectId, required: true },
    /** What the other topic is called, for the line in each. */
    sourceTitle: { type: String, required: true },
    targetTitle: { type: String, required: true },
    submission: { type: String, required: true },
    /** Those that `move` takes along. */
    posts: { type: [Schema.Types.ObjectId], default: undefined },
    /** Which posts get which place, in the order of the writes; absent until it is known. */
    steps: {
      type: [
        new Schema(
          {
            post: Schema.Types.ObjectId,
            position: Number,
            /** Its place before; `comes` when it comes from the source. */
            from: Number,
            comes: Boolean,
          },
          { _id: false },
        ),
      ],
      default: undefined,
    },
    /** How many posts change their topic. */
    count: Number,
    startedAt: { type: Date, required: true },
    finishedAt: Date,
  },
  { collection: 'rearrangements' },
)
rearrangementSchema.index({ submission: 1 }, { unique: true })
rearrangementSchema.index({ finishedAt: 1, startedAt: 1 })

export type Rearrangement = InferSchemaType<typeof rearrangementSchema> & { _id: Types.ObjectId }

export const RearrangementModel = mongoose.model('Rearrangement', rearrangementSchema)

/** Writes down what is to be done; the same form sent again finds it written. */
export async function writeDown(
  wanted: Omit<Rearrangement, '_id' | 'startedAt' | 'finishedAt'>,
): Promise<Rearrangement> {
  try {
    const made = await RearrangementModel.create({ ...wanted, startedAt: new Date() })
    return made.toObject() as Rearrangement
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const earlier = await RearrangementModel.findOne({ submission: wanted.submission }).lean<Rearrangement>()
    if (!earlier) throw new BadRequest()
    return earlier
  }
}

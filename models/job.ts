import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'

const jobSchema = new Schema(
  {
    name: { type: String, required: true },
    data: Schema.Types.Mixed,
    nextRunAt: Date,
    lockedAt: Date,
    lastRunAt: Date,
    lastFinishedAt: Date,
    failedAt: Date,
    failCount: Number,
    failReason: String,
    repeatInterval: Schema.Types.Mixed,
  },
  { collection: 'jobs', strict: false },
)
jobSchema.index({ 'data.to': 1 })

export type Job = InferSchemaType<typeof jobSchema> & { _id: Types.ObjectId }

/** Reads what the job queue writes; nothing is created through it. */
export const JobModel = mongoose.model('Job', jobSchema)

/** Takes the letters to an address off the queue, those that failed included. */
export async function forgetLettersTo(address: string): Promise<void> {
  await JobModel.deleteMany({ name: 'deliver-letter', 'data.to': address })
}

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
jobSchema.index({ name: 1 })
jobSchema.index({ 'data.user': 1 }, { sparse: true })

export type Job = InferSchemaType<typeof jobSchema> & { _id: Types.ObjectId }

/** Reads what the job queue writes; nothing is created through it. */
export const JobModel = mongoose.model('Job', jobSchema)

/** Takes off the queue the letters to somebody and those that name them, the ones that failed included. */
export async function forgetLettersAbout({
  addresses,
  name,
}: {
  addresses: string[]
  name: string
}): Promise<void> {
  const words = [...addresses, name]
  const letters = JobModel.find({ name: 'deliver-letter' }, { data: 1 }).lean().cursor()
  for await (const { _id, data } of letters) {
    const letter = JSON.stringify(data)
    if (words.some((word) => letter.includes(word))) await JobModel.deleteOne({ _id })
  }
}

/** Takes what was to be prepared for somebody off the queue. */
export async function forgetJobsOf(userId: string): Promise<void> {
  await JobModel.deleteMany({ name: { $ne: 'delete-account' }, 'data.user': userId })
}

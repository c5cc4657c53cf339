import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { NotFound } from './failure.js'

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
jobSchema.index({ failedAt: -1 }, { sparse: true })
jobSchema.index({ nextRunAt: 1 })
jobSchema.index({ lockedAt: 1 }, { sparse: true })
jobSchema.index({ 'data.user': 1 }, { sparse: true })

export type Job = InferSchemaType<typeof jobSchema> & { _id: Types.ObjectId }

/** Reads what the job queue writes; nothing is created through it. */
export const JobModel = mongoose.model('Job', jobSchema)

export type JobState = 'waiting' | 'running' | 'failed'

const mostShown = 100

const inState: Record<JobState, object> = {
  failed: { failedAt: { $type: 'date' }, nextRunAt: null },
  running: { lockedAt: { $type: 'date' } },
  waiting: { nextRunAt: { $type: 'date' }, lockedAt: null },
}

/** The jobs in one state: those that failed by when they did, the others by when they are due. */
export function jobsIn(state: JobState): Promise<Job[]> {
  const order: Record<string, 1 | -1> = state === 'failed' ? { failedAt: -1 } : { nextRunAt: 1 }
  return JobModel.find(inState[state]).sort(order).limit(mostShown).lean<Job[]>()
}

export async function countJobs(): Promise<Record<JobState, number>> {
  const [waiting, running, failed] = await Promise.all(
    (['waiting', 'running', 'failed'] as const).map((state) => JobModel.countDocuments(inState[state])),
  )
  return { waiting: waiting ?? 0, running: running ?? 0, failed: failed ?? 0 }
}

/**
 * Has a job that failed tried again, as if for the first time.
 * @throws NotFound when it has not failed, or is no more.
 */
export async function retryJob(id: string): Promise<Job> {
  const job = await JobModel.findOneAndUpdate(
    { ...failedWith(id) },
    { $set: { nextRunAt: new Date(), failCount: 0 }, $unset: { failedAt: 1, failReason: 1, lockedAt: 1 } },
  ).lean<Job>()
  if (!job) throw new NotFound()
  return job
}

/** @throws NotFound when it has not failed, or is no more. */
export async function discardJob(id: string): Promise<Job> {
  const job = await JobModel.findOneAndDelete(failedWith(id)).lean<Job>()
  if (!job) throw new NotFound()
  return job
}

function failedWith(id: string) {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  return { _id: id, ...inState.failed }
}

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

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

/**
 * Takes off the queue what was to be done or said for somebody, and every letter or notification that names them, failed ones
 * included; what also goes to others goes to these alone.
 */
export async function forgetJobsAbout({ id, words }: { id: string; words: string[] }): Promise<void> {
  const others = JobModel.find({ name: { $ne: 'delete-account' } }, { data: 1 })
    .lean<Job[]>()
    .cursor()
  for await (const { _id, data } of others) {
    const said = JSON.stringify(data ?? {})
    if (words.some((word) => said.includes(word))) await JobModel.deleteOne({ _id })
    else if (said.includes(id)) await forgetAddressee(_id, data, id)
  }
}

async function forgetAddressee(_id: Types.ObjectId, data: Job['data'], id: string): Promise<void> {
  const left = Array.isArray(data?.to) ? data.to.filter((one: unknown) => one !== id) : []
  if (left.length === 0) return void (await JobModel.deleteOne({ _id }))
  await JobModel.updateOne(
    { _id },
    {
      $set: { 'data.to': left },
      ...(data.happening?.actor === id && { $unset: { 'data.happening.actor': 1 } }),
    },
  )
}

import { type RequestHandler, Router } from 'express'
import { recordAct } from '../../models/audit.js'
import { countJobs, discardJob, type Job, jobsIn, retryJob } from '../../models/job.js'
import { enqueue } from '../../models/job-queue.js'
import { recounting } from '../../models/topic/recounting.js'
import { memberOf } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { administratorsOnly } from './guard.js'

export const jobDesk = Router()
jobDesk.use('/administration/jobs', administratorsOnly)

const states = ['failed', 'running', 'waiting'] as const

jobDesk.get('/administration/jobs', async (req, res) => {
  const counts = await countJobs()
  const asked = states.find((one) => one === req.query.state)
  const state = asked ?? (counts.failed > 0 ? 'failed' : 'waiting')
  const jobs = await jobsIn(state)
  res.render('administration/jobs', {
    section: 'jobs',
    state,
    failed: state === 'failed',
    recounting: await recounting(),
    states: states.map((one) => ({ state: one, count: counts[one] })),
    jobs: jobs.map((job) => ({ ...job, id: String(job._id), about: aboutJob(job) })),
  })
})

/** Counts everything in the forums again; a walk that is under way goes on. */
jobDesk.post('/administration/jobs/recounting', async (req, res) => {
  const name = 'recount-forums'
  await enqueue(name, {})
  await recordAct({
    act: 'job.started',
    by: memberOf(req).id,
    subject: { kind: 'job', id: name, label: name },
  })
  notify(res, 'administration.notices.recounting')
  res.redirect(303, '/administration/jobs')
})

/** What tells one job from another, without what its data says of people. */
function aboutJob({ data }: Job): string {
  const { letter, what } = (data ?? {}) as Record<string, unknown>
  return [letter, what].filter((text) => typeof text === 'string').join(' ')
}

function mending(
  act: 'job.retried' | 'job.discarded',
  verb: (id: string) => Promise<Job>,
  notice: string,
): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const { name } = await verb(req.params.id)
    await recordAct({ act, by: memberOf(req).id, subject: { kind: 'job', id: req.params.id, label: name } })
    notify(res, notice)
    res.redirect(303, '/administration/jobs')
  }
}

jobDesk.post(
  '/administration/jobs/:id/attempt',
  mending('job.retried', retryJob, 'administration.notices.jobRetried'),
)
jobDesk.post(
  '/administration/jobs/:id/removal',
  mending('job.discarded', discardJob, 'administration.notices.jobDiscarded'),
)

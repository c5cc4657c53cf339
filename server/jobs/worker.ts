import { Agenda, InMemoryNotificationChannel } from 'agenda'
import mongoose from 'mongoose'
import { tendEvents } from '../../models/event/tending.js'
import { type Jobs, useJobQueue } from '../../models/job-queue.js'
import { tendMasterclassRequests } from '../../models/masterclass-request/tending.js'
import { log } from '../log.js'
import { meter } from '../metrics/meter.js'
import { announcePost } from './announce-post.js'
import { announceReaction } from './announce-reaction.js'
import { JobBackend } from './backend.js'
import { buildSearchIndex } from './build-search-index.js'
import { deleteAccountJob } from './delete-account.js'
import { deliverLetter } from './deliver-letter.js'
import { finishRearrangementsJob } from './finish-rearrangements.js'
import { handOnDigests } from './hand-on-digests.js'
import { handOnEventLetters } from './hand-on-event-letters.js'
import { mailDigest } from './mail-digest.js'
import { mailNotification } from './mail-notification.js'
import { maskMemberContent } from './mask-member-content.js'
import { prepareDataExport } from './prepare-data-export.js'
import { pushNotification } from './push-notification.js'
import { recountForums } from './recount-forums.js'
import { remindRegistrants } from './remind-registrants.js'

import { removeOrphanFiles } from './remove-orphan-files.js'
import { sendEventMessage } from './send-event-message.js'
import { tellDecision } from './tell-decision.js'
import { tellEventChange } from './tell-event-change.js'
import { tellOfMasterclassRequest } from './tell-of-masterclass-request.js'
import { tellRegistration } from './tell-registration.js'
import { tellRemindersJob } from './tell-reminders.js'
import { tidyAccounts } from './tidy-accounts.js'
import { UnderWay } from './under-way.js'
import { writeToRegistrant } from './write-to-registrant.js'

type Handlers = { [Name in keyof Jobs]: (data: Jobs[Name]) => Promise<void> }

/** How each job is done. */
export const handlers: Handlers = {
  'deliver-letter': deliverLetter,
  'finish-rearrangements': finishRearrangementsJob,
  'recount-forums': recountForums,
  'build-search-index': buildSearchIndex,
  'remove-orphan-files': removeOrphanFiles,
  'tell-registration': tellRegistration,
  'tell-event-change': tellEventChange,
  'tend-events': tendEvents,
  'write-to-registrant': writeToRegistrant,
  'remind-registrants': remindRegistrants,
  'send-event-message': sendEventMessage,
  'hand-on-event-letters': handOnEventLetters,
  'tell-of-masterclass-request': tellOfMasterclassRequest,
  'tend-masterclass-requests': tendMasterclassRequests,
  'prepare-data-export': prepareDataExport,
  'delete-account': deleteAccountJob,
  'tidy-accounts': tidyAccounts,
  'announce-post': announcePost,
  'announce-reaction': announceReaction,
  'hand-on-digests': handOnDigests,
  'tell-reminders': tellRemindersJob,
  'mail-digest': mailDigest,
  'mail-notification': mailNotification,
  'push-notification': pushNotification,
  'tell-decision': tellDecision,
  'mask-member-content': maskMemberContent,
}

/** What is done again and again, by one process of all: how often, or when (as cron says it). */
const rounds: Partial<Record<keyof Jobs, string>> = {
  'remove-orphan-files': '1 day',
  'finish-rearrangements': '5 minutes',
  'recount-forums': '30 2 * * *',
  'tend-events': '1 minute',
  'hand-on-event-letters': '1 minute',
  'tend-masterclass-requests': '5 minutes',
  'tidy-accounts': '30 minutes',
  'hand-on-digests': '5 minutes',
  'tell-reminders': '5 minutes',
}

const attempts = 6
const patienceMilliseconds = 5000

/**
 * Takes jobs from the database and does them, here or in any other process; a job that fails is tried again after
 * 10 s, 20 s, 40 s … and kept, marked as failed, after the sixth time.
 * @returns how to stop: a job under way is finished first, what it enqueues is kept for the next start, and the database is
 * asked nothing any more.
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const { db } = mongoose.connection
  if (!db) throw new Error('The worker needs a connected database')
  const backend = new JobBackend({ mongo: db as never, collection: 'jobs', ensureIndex: true })
  const underWay = new UnderWay()
  const agenda = new Agenda({
    backend,
    /** This process begins its own jobs at once; polling brings those of others. */
    notificationChannel: new InMemoryNotificationChannel(),
    processEvery: '5 seconds',
    defaultLockLifetime: 60_000,
    removeOnComplete: true,
  })
  agenda.on('error', (error) => log.error({ err: error }, 'job queue'))
  agenda.on('fail', (error, job) => {
    meter().job(job.attrs.name, 'failed')
    log.error({ err: error, job: job.attrs.name }, 'job failed')
  })
  agenda.on('success', (job) => meter().job(job.attrs.name, 'done'))
  for (const [name, handle] of Object.entries(handlers)) {
    agenda.define(name, (job) => underWay.do(() => handle(job.attrs.data as never)), {
      backoff: ({ attempt }) => (attempt >= attempts ? null : 10_000 * 2 ** (attempt - 1)),
    })
  }
  await agenda.start()
  for (const [name, interval] of Object.entries(rounds)) {
    await agenda.every(interval, name, undefined, { skipImmediate: true })
  }
  useJobQueue({
    async add(name, data) {
      await agenda.now(name, data)
    },
  })
  return async () => {
    await backend.takeNoMore()
    await agenda.stop(false)
    await underWay.ended(patienceMilliseconds)
    useJobQueue(undefined)
    await backend.answered()
  }
}

import { type Event, eventById } from '../../event.js'
import { enqueue, type Jobs } from '../../job-queue.js'
import { notify } from '../../notification.js'
import { agendaPath, eventPath, registrationsPath } from '../../paths.js'
import { type Registration, RegistrationModel, registrationById, type Tiding } from '../../registration.js'
import { organisersOfEvent } from '../organisers.js'
import type { RegistrantLetter } from './letter.js'

/** What they did themselves needs no bell: the page has just said it. */
const rung: readonly Tiding[] = ['registered', 'promoted', 'refused', 'cancelledByOrganiser']

/** Tells a member by letter what happened to their registration, and the organisers when somebody asks to come. */
export async function tellTiding(id: string, what: Tiding, key: string): Promise<void> {
  const registration = await registrationById(id)
  const event = await eventById(registration.event)
  const byApproval = event.admission.mode === 'approval'
  const letter: RegistrantLetter = what === 'registered' && byApproval ? 'accepted' : what
  await enqueue('write-to-registrant', { registration: id, letter, details: {}, key })
  if (rung.includes(what) && (what !== 'registered' || byApproval)) await ring(registration, event, key)
  if (what === 'requested') await tellOrganisers(registration, event, key)
}

async function ring({ user }: Registration, event: Event, key: string): Promise<void> {
  await notify({ ...about(event), kind: 'event-registration', to: [String(user)], key })
}

async function tellOrganisers({ user }: Registration, event: Event, key: string): Promise<void> {
  await notify({
    ...about(event),
    kind: 'event-request',
    to: await organisersOfEvent(event),
    actor: String(user),
    path: registrationsPath(event),
    key,
  })
}

const letterOf = {
  moved: 'moved',
  rescheduled: 'rescheduled',
  postponed: 'postponed',
  cancelled: 'calledOff',
  suspended: 'suspended',
  restored: 'restored',
} as const

/** Tells everybody who is to come, waits or has asked what has changed; each letter is a job of its own. */
export async function tellChange(change: Jobs['tell-event-change']): Promise<void> {
  const { what, fields, before, key } = change
  const event = await eventById(change.event)
  const concerned = await RegistrationModel.find(
    { event: event._id, status: { $in: ['registered', 'waiting', 'requested'] } },
    { user: 1 },
  ).lean()
  for (const { _id } of concerned) {
    await enqueue('write-to-registrant', {
      registration: String(_id),
      letter: letterOf[what],
      details: { before, fields },
      key: `${key}-${_id}`,
    })
  }
  await notify({
    ...about(event),
    // Its own page is not there for them while it is suspended.
    ...(what === 'suspended' && { path: agendaPath() }),
    kind: 'event-change',
    to: concerned.map(({ user }) => String(user)),
    key,
  })
}

function about(event: Event) {
  return {
    path: eventPath(event),
    values: { title: event.title },
    subject: { kind: 'event', id: String(event._id) },
  }
}

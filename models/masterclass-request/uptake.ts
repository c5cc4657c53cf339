import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import type { EventDraft } from '../event/form/draft.js'
import { scheduleEvent } from '../event/scheduling.js'
import { type Event, EventModel } from '../event.js'
import { Conflict, InvalidInput } from '../failure.js'
import { notHidden } from '../hidden.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { maySchedule } from '../policies/organisation.js'
import { isModerator } from '../policies/roles.js'
import type { CurrentUser } from '../user.js'
import { draftFor } from './event-draft.js'
import { offersOn } from './offer.js'
import { tellState } from './untold.js'

/** How somebody takes a request up. */
export interface Uptake {
  /** Id of the organisation that schedules it; moderators may do without. */
  organisation?: string
  /** Ids of those who will give it: oneself, or who has offered to. */
  speakers: string[]
}

/**
 * Takes a request up: of two who want to, one does, and their draft is filled from what was asked. Done again by the same
 * member, it leads to the same draft, also when they were cut off before there was one.
 * @throws Conflict when somebody else was quicker or it is waited for no more, InvalidInput for an organisation that one does
 * not schedule for.
 */
export async function takeUp(
  request: MasterclassRequest,
  user: CurrentUser,
  { organisation, speakers }: Uptake,
): Promise<Event> {
  checkOrganisation(user, organisation)
  const taken = await seize(request, user, organisation)
  const speaking = await speakersAmong(taken, user, speakers)
  const draft = await draftFor(taken, user, speaking)
  const event = await schedule(user, draft, `masterclass-request-${taken._id}-${taken.uptakes}`)
  await link(taken, event)
  await tellState(taken._id)
  return event
}

function checkOrganisation(user: CurrentUser, organisation: string | undefined): void {
  if (organisation ? maySchedule(user, organisation) : isModerator(user)) return
  throw new InvalidInput({
    organisation: `events.errors.${organisation ? 'organisationNotYours' : 'organisationMissing'}`,
  })
}

/** One atomic write decides between two. */
async function seize(
  { _id }: MasterclassRequest,
  user: CurrentUser,
  organisation: string | undefined,
): Promise<MasterclassRequest> {
  const now = new Date()
  const seized = await MasterclassRequestModel.findOneAndUpdate(
    { _id, state: 'open', ...notHidden },
    {
      $set: {
        state: 'takenUp',
        stateAt: now,
        uptake: { by: user.id, ...(organisation && { organisation }), at: now },
        untold: 'takenUp',
      },
      $inc: { uptakes: 1 },
    },
    { returnDocument: 'after' },
  ).lean<MasterclassRequest>()
  if (seized) {
    await contentChanged()
    return seized
  }
  const own = await MasterclassRequestModel.findOne({
    _id,
    state: 'takenUp',
    'uptake.by': user.id,
  }).lean<MasterclassRequest>()
  if (!own) throw new Conflict('masterclassRequests.errors.takenUpMeanwhile')
  return own
}

/** Of two clicks at once, one prepares the seats, and both lead to the same draft. */
async function schedule(user: CurrentUser, draft: EventDraft, submission: string): Promise<Event> {
  try {
    return await scheduleEvent(user, draft, submission)
  } catch (error) {
    const twin = error instanceof Conflict && (await EventModel.findOne({ creator: user.id, submission }))
    if (!twin) throw error
    return twin.toObject() as unknown as Event
  }
}

async function link({ _id, uptakes }: MasterclassRequest, event: Event): Promise<void> {
  await MasterclassRequestModel.updateOne(
    { _id, state: 'takenUp', uptakes },
    { $set: { event: event._id } },
  ).catch((error) => {
    if (!isDuplicateKey(error)) throw error
  })
  await contentChanged()
}

/** Oneself and those who have offered, in that order. */
async function speakersAmong(request: MasterclassRequest, user: CurrentUser, chosen: string[]) {
  const offers = (await offersOn(request)).map(({ person, text }) => ({ ...person, text }))
  return [{ id: user.id, name: user.name, text: '' }, ...offers.filter(({ id }) => id !== user.id)].filter(
    ({ id }) => chosen.includes(id),
  )
}

/**
 * Gives a request back to others; the draft stays its organiser's, and answers it no more.
 * @throws Conflict when it is published meanwhile.
 */
export async function giveUp({ _id }: MasterclassRequest): Promise<void> {
  const given = await MasterclassRequestModel.updateOne(
    { _id, state: 'takenUp' },
    {
      $set: { state: 'open', stateAt: new Date(), untold: 'reopened' },
      $unset: { uptake: 1, event: 1 },
    },
  )
  if (given.matchedCount === 0) throw new Conflict('masterclassRequests.errors.changedMeanwhile')
  await contentChanged()
  await tellState(_id)
}

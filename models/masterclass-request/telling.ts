import { excerptOf } from '../../server/lib/excerpt.js'
import { organisersOfEvent } from '../event/organisers.js'
import { type Event, EventModel } from '../event.js'
import { notHidden } from '../hidden.js'
import type { Jobs } from '../job-queue.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { notify } from '../notification.js'
import { eventPath, masterclassRequestPath } from '../paths.js'
import { placesOf } from '../topic/announcement.js'
import { filingOf } from '../topic/filing.js'
import { ignoring, watchersOf } from '../watch.js'
import { OfferModel } from './offer.js'
import { type Second, SecondModel } from './second.js'

type Telling = Jobs['tell-of-masterclass-request']

/** Tells those whom it concerns what has become of a request. Idempotent: a job that is tried again may call it again. */
export async function tellOfRequest(telling: Telling): Promise<void> {
  const request = await MasterclassRequestModel.findOne({
    _id: telling.request,
    ...notHidden,
  }).lean<MasterclassRequest>()
  if (request) await tellers[telling.what](request, telling)
}

const tellers: Record<Telling['what'], (request: MasterclassRequest, telling: Telling) => Promise<void>> = {
  asked: tellWatchersOfPlaces,
  seconded: tellAuthor,
  offered: tellOfOffer,
  takenUp: tellThatItIsPrepared,
  scheduled: tellOfDate,
  reopened: tellThatItIsOpenAgain,
}

async function tellWatchersOfPlaces(request: MasterclassRequest): Promise<void> {
  const places = placesOf(request)
  const { theme, territory } = await filingOf({ ...request, theme: request.themes[0] ?? '' })
  const told = {
    ...about(request),
    kind: 'masterclass-asked' as const,
    actor: String(request.author),
    ...(request.onBehalfOf && { onBehalfOf: String(request.onBehalfOf) }),
    values: {
      title: request.title,
      excerpt: excerptOf(request.html),
      place: territory?.name ?? theme?.name?.fr ?? '',
    },
    key: `masterclass-request ${request._id}`,
  }
  for await (const watchers of watchersOf(places, 'watch')) {
    const deaf = await ignoring(watchers, places)
    await notify({ ...told, to: watchers.filter((user) => !deaf.has(user)) })
  }
}

async function tellAuthor(request: MasterclassRequest, { by, onBehalfOf }: Telling): Promise<void> {
  await notify({
    ...about(request),
    kind: 'masterclass-seconded',
    to: [String(request.author)],
    actor: by,
    onBehalfOf,
    key: `masterclass-second ${request._id} ${onBehalfOf ?? by}`,
  })
}

/** Its author, and whoever prepares it already. */
async function tellOfOffer(request: MasterclassRequest, { by }: Telling): Promise<void> {
  await notify({
    ...about(request),
    kind: 'masterclass-offered',
    to: [String(request.author)],
    actor: by,
    key: `masterclass-offer ${request._id} ${by}`,
  })
}

async function tellThatItIsPrepared(request: MasterclassRequest, { at }: Telling): Promise<void> {
  if (!request.uptake) return
  await tellAll(request, {
    ...about(request),
    kind: 'masterclass-taken-up',
    actor: String(request.uptake.by),
    ...(request.uptake.organisation && { onBehalfOf: String(request.uptake.organisation) }),
    key: `masterclass-taken-up ${request._id} ${at}`,
  })
}

/** With the way to register; those who prepared it know. */
async function tellOfDate(request: MasterclassRequest, telling: Telling): Promise<void> {
  const event = await EventModel.findById(telling.event).lean<Event>()
  if (!event || event.status === 'draft') return
  await tellAll(
    request,
    {
      ...about(request),
      kind: 'masterclass-scheduled',
      path: eventPath(event),
      values: {
        title: event.title,
        excerpt: event.summary,
        startsAt: event.startsAt.toISOString(),
        endsAt: event.endsAt.toISOString(),
        timeZone: event.timeZone,
      },
      key: `masterclass-scheduled ${request._id} ${event._id}`,
    },
    await organisersOfEvent(event),
  )
}

async function tellThatItIsOpenAgain(request: MasterclassRequest, { at }: Telling): Promise<void> {
  await tellAll(request, {
    ...about(request),
    kind: 'masterclass-reopened',
    key: `masterclass-reopened ${request._id} ${at}`,
  })
}

function about(request: MasterclassRequest) {
  return {
    path: masterclassRequestPath(request),
    values: { title: request.title } as Record<string, string>,
    subject: { kind: 'masterclassRequest', id: String(request._id) },
  }
}

const batch = 500

/** Everybody who asks, who has offered to give it and who follows it, each once. */
async function tellAll(
  { _id, author }: MasterclassRequest,
  told: Omit<Parameters<typeof notify>[0], 'to'>,
  except: string[] = [],
): Promise<void> {
  const known = new Set(except)
  const fresh = (users: string[]) =>
    users.filter((user) => {
      if (known.has(user)) return false
      known.add(user)
      return true
    })
  await notify({ ...told, to: fresh([String(author)]) })
  const seconds = SecondModel.find({ request: _id, member: { $exists: true } }, { member: 1 })
    .sort({ at: 1, _id: 1 })
    .lean<Pick<Second, 'member'>[]>()
    .cursor()
  let waiting: string[] = []
  for await (const { member } of seconds) {
    waiting.push(String(member))
    if (waiting.length < batch) continue
    await notify({ ...told, to: fresh(waiting) })
    waiting = []
  }
  await notify({ ...told, to: fresh(waiting) })
  const offers = await OfferModel.find({ request: _id }, { member: 1 }).lean()
  await notify({ ...told, to: fresh(offers.map(({ member }) => String(member))) })
  for await (const watchers of watchersOf([{ kind: 'masterclassRequest', id: String(_id) }], 'watch')) {
    await notify({ ...told, to: fresh(watchers) })
  }
}

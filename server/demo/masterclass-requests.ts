import type { Types } from 'mongoose'
import { challengesOf } from '../../models/challenge.js'
import { scheduleEvent } from '../../models/event/scheduling.js'
import { EventModel } from '../../models/event.js'
import { draftFor } from '../../models/masterclass-request/event-draft.js'
import { OfferModel } from '../../models/masterclass-request/offer.js'
import { indexRequest } from '../../models/masterclass-request/search.js'
import { claimOf, SecondModel } from '../../models/masterclass-request/second.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../../models/masterclass-request.js'
import { OrganisationModel } from '../../models/organisation.js'
import { currentUserById } from '../../models/user.js'
import { renderMarkdown } from '../lib/markdown.js'
import { slug } from '../lib/slug.js'
import { type RequestSketch, requestSketches } from './content/masterclass-requests.js'
import { idFor } from './ids.js'
import type { DemoPerson } from './people.js'
import { Random } from './random.js'
import { insertOnce } from './store.js'

const day = 24 * 3600 * 1000

/** What the members of the demo ask for, in every state; what an earlier run has stored stays as it is. */
export async function storeMasterclassRequests(people: DemoPerson[], until: Date): Promise<void> {
  const spokenFor = await leadersByTerritory()
  for (const [index, sketch] of requestSketches.entries()) {
    const createdAt = new Date(until.getTime() - sketch.age * day)
    const _id = idFor(createdAt, 'masterclass-request', index)
    if (await MasterclassRequestModel.exists({ $or: [{ _id }, { slug: slug(sketch.title) }] })) continue
    const asking = askersOf(sketch, index, people, spokenFor)
    await storeAskers(_id, sketch, asking, createdAt)
    await storeRequest(_id, sketch, asking, createdAt)
  }
}

/** The organisations that somebody answers for, by territory: they may ask too. */
async function leadersByTerritory(): Promise<Map<string, { id: Types.ObjectId; leader: Types.ObjectId }[]>> {
  const found = await OrganisationModel.find(
    { 'leaders.0': { $exists: true } },
    { territories: 1, leaders: 1 },
  )
    .sort({ nameKey: 1 })
    .lean()
  const byTerritory = new Map<string, { id: Types.ObjectId; leader: Types.ObjectId }[]>()
  for (const { _id: id, territories, leaders } of found) {
    const [leader] = leaders
    for (const territory of leader ? territories : []) {
      byTerritory.set(territory, [
        ...(byTerritory.get(territory) ?? []),
        { id, leader: leader as Types.ObjectId },
      ])
    }
  }
  return byTerritory
}

interface Asking {
  author: Types.ObjectId
  onBehalfOf?: Types.ObjectId
  people: Types.ObjectId[]
  organisations: { id: Types.ObjectId; leader: Types.ObjectId }[]
}

/** Those from the territory first, then people from everywhere. */
function askersOf(
  sketch: RequestSketch,
  index: number,
  people: DemoPerson[],
  spokenFor: Awaited<ReturnType<typeof leadersByTerritory>>,
): Asking {
  const random = new Random(index, 'masterclass-request')
  const near = people.filter(({ territory }) => territory === sketch.territory)
  const others = random.shuffled(people.filter((person) => !near.includes(person)))
  const own = spokenFor.get(sketch.territory ?? '') ?? []
  const elsewhere = random.shuffled([...spokenFor.values()].flat())
  const organisations = [...own, ...elsewhere]
    .filter(({ id }, place, all) => all.findIndex((one) => String(one.id) === String(id)) === place)
    .slice(0, sketch.organisations)
  const onBehalfOf = sketch.spoken ? organisations[0] : undefined
  const [author, ...rest] = [...near, ...others].map(({ id }) => id)
  return {
    author: onBehalfOf?.leader ?? (author as Types.ObjectId),
    onBehalfOf: onBehalfOf?.id,
    people: rest.filter((id) => String(id) !== String(onBehalfOf?.leader)).slice(0, sketch.people - 1),
    organisations,
  }
}

async function storeAskers(
  request: Types.ObjectId,
  { offers = [], age }: RequestSketch,
  { author, onBehalfOf, people, organisations }: Asking,
  createdAt: Date,
): Promise<void> {
  const claims = [
    ...(onBehalfOf ? [] : [{ member: author, organisation: undefined }]),
    ...organisations.map(({ id, leader }) => ({ member: leader, organisation: id })),
    ...people.map((member) => ({ member, organisation: undefined })),
  ]
  await insertOnce(
    SecondModel,
    claims.map(({ member, organisation }, place) => {
      const at = new Date(createdAt.getTime() + (place * 0.8 * age * day) / claims.length)
      const by = claimOf({ id: String(member) }, organisation && String(organisation))
      return {
        _id: idFor(at, String(request), by),
        request,
        by,
        member,
        ...(organisation && { organisation }),
        at,
      }
    }),
  )
  await insertOnce(
    OfferModel,
    offers.map((text, place) => {
      const at = new Date(createdAt.getTime() + (place + 2) * day)
      return {
        _id: idFor(at, String(request), 'offer', place),
        request,
        member: people.at(-1 - place),
        text,
        at,
      }
    }),
  )
}

async function storeRequest(
  _id: Types.ObjectId,
  sketch: RequestSketch,
  { author, onBehalfOf, people, organisations }: Asking,
  createdAt: Date,
): Promise<void> {
  const { title, body, audience, theme, also, territory, state, reason } = sketch
  const challenge = sketch.ofChallenge && territory ? await challengeOn(territory, theme) : undefined
  const request = {
    _id,
    slug: slug(title),
    title,
    body,
    html: renderMarkdown(body),
    audience,
    themes: [theme, ...(also ? [also] : [])],
    ...(territory && { territory }),
    ...(challenge && { challenge }),
    author,
    ...(onBehalfOf && { onBehalfOf }),
    submission: `demo-${_id}`,
    createdAt,
    state,
    stateAt: createdAt,
    demand: people.length + organisations.length + (onBehalfOf ? 0 : 1),
    organisations: organisations.map(({ id }) => id),
    ...(reason && { reason }),
    ...(await answerOf(sketch)),
  }
  const stored = (await MasterclassRequestModel.create(request)).toObject() as unknown as MasterclassRequest
  if (state === 'takenUp') await prepare(stored)
  await indexRequest(stored)
}

async function challengeOn(territory: string, theme: string): Promise<string | undefined> {
  return (await challengesOf(territory)).find(({ themes }) => themes.includes(theme))?._id
}

/** The event of the demo that answers a request, and who organises it. */
async function answerOf({ event: title }: RequestSketch) {
  const event = title ? await EventModel.findOne({ title }).lean() : null
  if (!event?.creator) return {}
  const { creator: by, organisation } = event
  return {
    event: event._id,
    uptakes: 1,
    uptake: { by, ...(organisation && { organisation }), at: event.createdAt },
  }
}

/** Somebody of its territory has a draft. */
async function prepare(request: MasterclassRequest): Promise<void> {
  const organisation = await OrganisationModel.findOne({
    territories: request.territory,
    'leaders.0': { $exists: true },
  })
    .sort({ nameKey: 1 })
    .lean()
  const by = organisation?.leaders[0]
  const user = by && (await currentUserById(String(by)))
  if (!organisation || !user) return
  const uptake = { by, organisation: organisation._id, at: new Date(request.createdAt.getTime() + 5 * day) }
  const draft = await draftFor({ ...request, uptake }, user, [{ id: user.id, name: user.name, text: '' }])
  const event = await scheduleEvent(user, draft, `demo-${request._id}`)
  await MasterclassRequestModel.updateOne(
    { _id: request._id },
    { $set: { uptake, uptakes: 1, event: event._id } },
  )
}

import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { Gone, NotFound } from './failure.js'
import { hidden } from './hidden.js'

/** `takenUp` while somebody prepares it, `scheduled` once its event is published, `closed` when nothing is awaited any more. */
export const requestStates = ['open', 'takenUp', 'scheduled', 'withdrawn', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** While it can be seconded and taken up, or is about to take place. */
export const awaited = ['open', 'takenUp', 'scheduled'] as const satisfies RequestState[]

const requestSchema = new Schema(
  {
    /** Its address; given at creation, and the same ever after. */
    slug: { type: String, required: true, unique: true },
    /** The subject. */
    title: { type: String, required: true },
    /** What people want to learn: Markdown as it was typed, and the same rendered and safe to show. */
    body: { type: String, required: true },
    html: { type: String, required: true },
    /** For whom it should be made, a line each. */
    audience: [String],
    /** Keys of themes, the main one first. */
    themes: { type: [String], required: true },
    territory: { type: String, ref: 'Territory' },
    /** Its territory is `territory`. */
    challenge: { type: String, ref: 'Challenge' },
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** The organisation in whose name the author asks. */
    onBehalfOf: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    /** Tells the same form sent twice from two forms that say the same. */
    submission: { type: String, required: true },
    createdAt: { type: Date, required: true },
    editedAt: Date,
    state: { type: String, enum: requestStates, required: true },
    /** How many ask for it, members and organisations, its author among them; their claims are kept as seconds. */
    demand: { type: Number, required: true },
    /** The organisations among them. */
    organisations: [{ type: Schema.Types.ObjectId, ref: 'Organisation' }],
    /** Who prepares it, and for which organisation. */
    uptake: {
      type: new Schema(
        {
          by: { type: Schema.Types.ObjectId, ref: 'User', required: true },
          organisation: { type: Schema.Types.ObjectId, ref: 'Organisation' },
          at: { type: Date, required: true },
        },
        { _id: false },
      ),
      default: undefined,
    },
    /** How many times it was taken up: names the draft of each. */
    uptakes: { type: Number, default: 0 },
    /** The event that answers it, a draft at first. */
    event: { type: Schema.Types.ObjectId, ref: 'Event' },
    /** Its state has changed and not everybody has been told. */
    untold: { type: String, enum: ['takenUp', 'scheduled', 'reopened'] },
    stateAt: { type: Date, required: true },
    /** Why it was closed, in the moderators' words. */
    reason: String,
    /** The members whom its words name; see `naming.ts`. */
    named: { type: [Schema.Types.ObjectId], default: undefined },
    /** Masked by moderation: withdrawn as long as it is. */
    hidden: { type: hidden, default: undefined },
  },
  { collection: 'masterclass_requests' },
)

/** Lists are sorted by demand, or by date, under any of these; the id begins with the date. */
for (const field of ['state', 'themes', 'territory', 'challenge', 'organisations'] as const) {
  requestSchema.index({ [field]: 1, demand: -1, _id: -1 })
  requestSchema.index({ [field]: 1, _id: -1 })
}
requestSchema.index({ demand: -1, _id: -1 })
requestSchema.index({ author: 1, _id: -1 })
requestSchema.index({ author: 1, submission: 1 }, { unique: true })
requestSchema.index({ event: 1 }, { unique: true, sparse: true })
requestSchema.index({ untold: 1 }, { sparse: true })
requestSchema.index({ named: 1 }, { sparse: true })

interface Parts {
  _id: Types.ObjectId
  audience: string[]
  themes: string[]
  organisations: Types.ObjectId[]
}

export type MasterclassRequest = Omit<InferSchemaType<typeof requestSchema>, keyof Parts> & Parts

export const MasterclassRequestModel = mongoose.model('MasterclassRequest', requestSchema)

/** @throws NotFound when there is none at this address, Gone when moderation has masked it. */
export async function requestBySlug(slug: string): Promise<MasterclassRequest> {
  return present(await MasterclassRequestModel.findOne({ slug }).lean<MasterclassRequest>())
}

/** @throws NotFound when there is none, Gone when moderation has masked it. */
export async function requestById(id: Types.ObjectId | string): Promise<MasterclassRequest> {
  return present(await MasterclassRequestModel.findById(id).lean<MasterclassRequest>())
}

function present(request: MasterclassRequest | null): MasterclassRequest {
  if (!request) throw new NotFound()
  if (request.hidden) throw new Gone('masterclassRequests.errors.hidden')
  return request
}

/** The request that an event answers, if it answers one. */
export async function requestAnsweredBy(event: {
  _id: Types.ObjectId
}): Promise<MasterclassRequest | undefined> {
  return (await MasterclassRequestModel.findOne({ event: event._id }).lean<MasterclassRequest>()) ?? undefined
}

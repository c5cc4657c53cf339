import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { NotFound } from './failure.js'
import { rhythmUnits } from './series/rhythm.js'

const seriesSchema = new Schema(
  {
    /** Its address; given at creation, and the same ever after. */
    slug: { type: String, required: true, unique: true },
    title: { type: String, required: true },
    summary: { type: String, default: '' },
    /** Markdown as it was typed, and the same rendered and safe to show. */
    description: { type: String, default: '' },
    html: { type: String, default: '' },
    /** A stored file that every session shows which has no cover of its own, and what it shows. */
    cover: { type: Schema.Types.ObjectId },
    coverAlt: String,
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    coOrganisers: [{ type: Schema.Types.ObjectId, ref: 'Organisation' }],
    /** Whoever made it, until they leave the hub. */
    creator: { type: Schema.Types.ObjectId, ref: 'User' },
    rhythm: {
      _id: false,
      unit: { type: String, enum: rhythmUnits, required: true },
      every: { type: Number, required: true },
      times: { type: Number, required: true },
    },
    /** Tells the same form sent twice from two forms that say the same. */
    submission: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'event_series' },
)
seriesSchema.index({ creator: 1, submission: 1 }, { unique: true })

/** What its sessions have in common; each session is an event of its own, which may be changed alone. */
export type Series = Omit<InferSchemaType<typeof seriesSchema>, 'coOrganisers'> & {
  _id: Types.ObjectId
  coOrganisers: Types.ObjectId[]
}

export const SeriesModel = mongoose.model('EventSeries', seriesSchema)

/** @throws NotFound when there is none; whether somebody may see it is for `policies/series.ts` to say. */
export async function seriesBySlug(slug: string): Promise<Series> {
  const series = await SeriesModel.findOne({ slug }).lean<Series>()
  if (!series) throw new NotFound()
  return series
}

export async function seriesById(id: Types.ObjectId | string): Promise<Series | undefined> {
  return (await SeriesModel.findById(id).lean<Series>()) ?? undefined
}

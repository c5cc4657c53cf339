import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { figureSchema } from './figure.js'
import { localisedSchema } from './localised.js'

const fundingToolSchema = new Schema(
  {
    _id: { type: String, required: true },
    position: { type: Number, required: true },
    name: localisedSchema,
    operator: String,
    partners: [String],
    amount: figureSchema,
    stages: { type: [String], enum: ['seed', 'scale-up'] },
    summary: localisedSchema,
    figures: [figureSchema],
    since: { _id: false, value: String, precision: String },
    territory: { type: String, ref: 'Territory' },
    sources: [{ _id: false, title: String, publishedOn: { _id: false, value: String, precision: String } }],
    loaded: Schema.Types.Mixed,
  },
  { collection: 'funding_tools' },
)

export type FundingTool = InferSchemaType<typeof fundingToolSchema>

export const FundingToolModel = mongoose.model('FundingTool', fundingToolSchema)

/** The funding tools that the label's documents name, those of the whole country first. */
export function fundingTools(): Promise<FundingTool[]> {
  return FundingToolModel.find({}, { loaded: 0 }).sort({ territory: 1, position: 1 }).lean<FundingTool[]>()
}

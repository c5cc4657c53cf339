import { Schema } from 'mongoose'
import { localisedSchema } from './localised.js'

/** A published figure: `upTo` closes a range, `precision` keeps "about" and "more than". */
export const figureSchema = new Schema(
  {
    label: localisedSchema,
    value: { type: Number, required: true },
    upTo: Number,
    unit: localisedSchema,
    precision: { type: String, enum: ['exact', 'about', 'over'], default: 'exact' },
  },
  { _id: false },
)

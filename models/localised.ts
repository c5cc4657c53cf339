import { Schema } from 'mongoose'

/** A text in both of the hub's languages. */
export const localisedSchema = new Schema(
  { fr: { type: String, required: true }, en: { type: String, required: true } },
  { _id: false },
)

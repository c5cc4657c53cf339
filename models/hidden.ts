import { Schema } from 'mongoose'

/** Why something is masked: a case decided so, or all that a suspended member wrote. Each is undone by itself. */
export const hidingReasons = ['case', 'member'] as const
export type HidingReason = (typeof hidingReasons)[number]

/** On a document that moderation has masked. What it said is moved in here, so that nothing else can show it. */
export const hidden = new Schema(
  {
    at: { type: Date, required: true },
    reasons: { type: [String], enum: hidingReasons, required: true },
    body: String,
    html: String,
    lastPostAt: Date,
    status: String,
  },
  { _id: false },
)

export const notHidden = { hidden: { $exists: false } }

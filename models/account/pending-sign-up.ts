import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { origins } from '../user.js'

const week = 7 * 24 * 3600

const pendingSignUpSchema = new Schema(
  {
    /** `_id` becomes the id of the member. */
    email: { type: String, required: true },
    passwordHash: { type: String, required: true },
    name: { type: String, required: true },
    origin: { type: String, enum: origins, required: true },
    territory: String,
    organisationName: String,
    locale: { type: String, enum: ['fr', 'en'], required: true },
    timeZone: { type: String, default: 'Europe/Paris', required: true },
    /** Where they were going: they land there once they are members. */
    next: String,
    charterVersion: { type: Number, required: true },
    createdAt: { type: Date, default: Date.now, expires: week },
  },
  { collection: 'pending_sign_ups' },
)
pendingSignUpSchema.index({ email: 1, createdAt: -1 })

export type PendingSignUp = InferSchemaType<typeof pendingSignUpSchema> & { _id: Types.ObjectId }

/**
 * Sign-ups whose address is not confirmed yet. Each keeps its own password and its own links, so that nobody can slip a
 * password of theirs under somebody else's confirmation.
 */
export const PendingSignUpModel = mongoose.model('PendingSignUp', pendingSignUpSchema)

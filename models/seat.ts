import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { ways } from './event/seating.js'

const seatSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    way: { type: String, enum: ways, required: true },
    /** From 1 to the capacity: no two seats of one way have the same. */
    number: { type: Number, required: true },
    /** The territory that it is kept for, until quotas are released. */
    reservedFor: { type: String, default: null },
    /** The registration that has it: claiming a seat is writing oneself here. */
    holder: { type: Schema.Types.ObjectId, default: null },
    /** Since when, for the sweep to leave alone what is being done right now. */
    heldAt: Date,
  },
  { collection: 'seats' },
)
seatSchema.index({ event: 1, way: 1, number: 1 }, { unique: true })
/** Nobody sits on two seats. */
seatSchema.index({ holder: 1 }, { unique: true, partialFilterExpression: { holder: { $type: 'objectId' } } })
seatSchema.index({ event: 1, way: 1, holder: 1, reservedFor: 1, number: 1 })

export type Seat = InferSchemaType<typeof seatSchema> & { _id: Types.ObjectId }

export const SeatModel = mongoose.model('Seat', seatSchema)

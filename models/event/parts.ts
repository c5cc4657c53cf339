import { Schema, type Types } from 'mongoose'

/** Who speaks: a member, whose name and photo are on their page, or a guest with name and photo of their own. */
export const speakerSchema = new Schema(
  {
    member: { type: Schema.Types.ObjectId, ref: 'User' },
    name: { type: String, required: true },
    bio: { type: String, default: '' },
    /** A stored file. */
    photo: Schema.Types.ObjectId,
  },
  { _id: false },
)

export interface Speaker {
  member?: Types.ObjectId
  name: string
  bio: string
  photo?: Types.ObjectId
}

/** A moment of the programme, at this time on the event's own clock, `14:30`. */
export const programmeItemSchema = new Schema(
  { at: { type: String, required: true }, title: { type: String, required: true }, text: String },
  { _id: false },
)

export interface ProgrammeItem {
  at: string
  title: string
  text?: string
}

/** Where one meets: `department` is its official code. */
export const venueSchema = new Schema(
  {
    name: { type: String, required: true },
    address: { type: String, default: '' },
    department: String,
    latitude: Number,
    longitude: Number,
  },
  { _id: false },
)

export interface Venue {
  name: string
  address: string
  department?: string
  latitude?: number
  longitude?: number
}

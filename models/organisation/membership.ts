import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { organisationsById } from '../organisation.js'
import { type MembershipRole, membershipRoles } from './role.js'

const membershipSchema = new Schema(
  {
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation', required: true },
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    role: { type: String, enum: membershipRoles, required: true },
    since: { type: Date, required: true },
  },
  { collection: 'memberships' },
)
membershipSchema.index({ organisation: 1, user: 1 }, { unique: true })
membershipSchema.index({ organisation: 1, since: 1, _id: 1 })
membershipSchema.index({ user: 1 })

export type Membership = InferSchemaType<typeof membershipSchema> & { _id: Types.ObjectId }

export const MembershipModel = mongoose.model('Membership', membershipSchema)

/** What pages and policies know of one's place in an organisation. */
export interface OwnMembership {
  /** Id. */
  organisation: string
  slug: string
  name: string
  role: MembershipRole
}

const byName = new Intl.Collator('fr')

/** The organisations that somebody belongs to, by name. */
export async function membershipsOf(user: string): Promise<OwnMembership[]> {
  const found = await MembershipModel.find({ user }, { organisation: 1, role: 1 }).lean()
  const organisations = await organisationsById(found.map(({ organisation }) => organisation))
  return found
    .flatMap(({ organisation, role }) => {
      const known = organisations.get(String(organisation))
      return known ? [{ organisation: String(organisation), slug: known.slug, name: known.name, role }] : []
    })
    .sort((a, b) => byName.compare(a.name, b.name))
}

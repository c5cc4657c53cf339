import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'

const secondSchema = new Schema(
  {
    request: { type: Schema.Types.ObjectId, ref: 'MasterclassRequest', required: true },
    /** Who asks: `member <id>` or `organisation <id>`. */
    by: { type: String, required: true },
    /** Who said so; nobody once they have left the hub. */
    member: { type: Schema.Types.ObjectId, ref: 'User' },
    /** The organisation in whose name they said it. */
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    at: { type: Date, required: true },
  },
  { collection: 'masterclass_seconds' },
)
/** One claim for each member and each organisation; the counts on requests follow. */
secondSchema.index({ request: 1, by: 1 }, { unique: true })
secondSchema.index({ request: 1, at: 1, _id: 1 })
secondSchema.index({ member: 1, _id: -1 })

export type Second = InferSchemaType<typeof secondSchema> & { _id: Types.ObjectId }

export const SecondModel = mongoose.model('MasterclassSecond', secondSchema)

export function claimOf(member: { id: string }, organisation: string | undefined): string {
  return organisation ? `organisation ${organisation}` : `member ${member.id}`
}

/** In whose names a member asks for these requests already: `member <id>`, `organisation <id>`, by request. */
export async function claimsAmong(
  requests: (Types.ObjectId | string)[],
  member: { id: string },
  organisations: string[],
): Promise<Map<string, Set<string>>> {
  const by = [claimOf(member, undefined), ...organisations.map((id) => claimOf(member, id))]
  const found = await SecondModel.find({ request: { $in: requests }, by: { $in: by } }).lean<Second[]>()
  const claims = new Map<string, Set<string>>()
  for (const { request, by: claim } of found) {
    claims.set(String(request), (claims.get(String(request)) ?? new Set()).add(claim))
  }
  return claims
}

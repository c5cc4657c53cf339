import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { contentVersion } from './content-version.js'
import { NotFound } from './failure.js'
import { organisationKinds, undeclared } from './organisation/kind.js'

const organisationSchema = new Schema(
  {
    /** Its address: it never changes. */
    slug: { type: String, required: true, unique: true },
    name: { type: String, required: true },
    /** The name without accents and capitals: lists are sorted by it, and the search box looks in it. */
    nameKey: { type: String, required: true },
    kind: { type: String, enum: [...organisationKinds, undeclared], required: true },
    /** Slugs. */
    territories: { type: [String], required: true },
    /** Keys. */
    themes: { type: [String], default: [] },
    /** Markdown as it was typed. */
    description: { type: String, default: '' },
    /** `description` rendered and safe to show. */
    descriptionHtml: { type: String, default: '' },
    site: String,
    /** A stored file. */
    logo: Schema.Types.ObjectId,
    siren: String,
    /** Whether somebody answers for it. */
    claimed: { type: Boolean, default: false },
    /** Those who answer for it. The last one is never taken away: every other record of their role follows this one. */
    leaders: [{ type: Schema.Types.ObjectId, ref: 'User' }],
    memberCount: { type: Number, default: 0 },
    createdAt: { type: Date, required: true },
    /** When people last changed anything; unset while it stands as the reference data has it. */
    changedAt: Date,
    hidden: Boolean,
    loaded: Schema.Types.Mixed,
  },
  { collection: 'organisations' },
)

/** Whose organisations somebody answers for, when they want to leave the hub. */
organisationSchema.index({ leaders: 1 })
/** Lists are sorted by name, under any of these. */
organisationSchema.index({ nameKey: 1, _id: 1 })
organisationSchema.index({ territories: 1, nameKey: 1, _id: 1 })
organisationSchema.index({ themes: 1, nameKey: 1, _id: 1 })
organisationSchema.index({ kind: 1, nameKey: 1, _id: 1 })

export type Organisation = Omit<InferSchemaType<typeof organisationSchema>, 'loaded'> & {
  _id: Types.ObjectId
}

export const OrganisationModel = mongoose.model('Organisation', organisationSchema)

/** Hidden ones are shown to nobody. */
export const shown = { hidden: { $ne: true } }

type OrganisationId = Types.ObjectId | string

/** @throws NotFound when there is none at this address, or it is hidden. */
export async function organisationBySlug(slug: string): Promise<Organisation> {
  const found = await OrganisationModel.findOne({ slug, ...shown }, { loaded: 0 }).lean<Organisation>()
  if (!found) throw new NotFound()
  return found
}

const keptMilliseconds = 10_000
const mostKept = 2000
const kept = new Map<string, { organisation?: Organisation; until: number; version: string }>()

function isFresh(id: string): boolean {
  const entry = kept.get(id)
  return entry !== undefined && entry.until > Date.now() && entry.version === contentVersion()
}

async function load(ids: string[]): Promise<void> {
  const version = contentVersion()
  const found = await OrganisationModel.find({ _id: { $in: ids } }, { loaded: 0 }).lean<Organisation[]>()
  const byId = new Map(found.map((organisation) => [String(organisation._id), organisation]))
  if (kept.size + ids.length > mostKept) kept.clear()
  const until = Date.now() + keptMilliseconds
  for (const id of ids) kept.set(id, { organisation: byId.get(id), until, version })
}

/**
 * The organisations with these ids, by id, hidden ones left out. They are known for ten seconds, or until public content
 * changes, before the database is asked again. Callers share them and must not change them.
 */
export async function organisationsById(
  given: Iterable<OrganisationId | null | undefined>,
): Promise<Map<string, Organisation>> {
  const ids = [...new Set([...given].filter((id) => id != null).map(String))]
  const unknown = ids.filter((id) => mongoose.isObjectIdOrHexString(id) && !isFresh(id))
  if (unknown.length > 0) await load(unknown)
  return new Map(
    ids.flatMap((id) => {
      const organisation = kept.get(id)?.organisation
      return organisation && !organisation.hidden ? [[id, organisation] as const] : []
    }),
  )
}

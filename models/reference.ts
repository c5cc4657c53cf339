import { isDeepStrictEqual } from 'node:util'
import type { AnyBulkWriteOperation } from 'mongodb'
import type { Model, Types } from 'mongoose'
import * as reference from '../server/reference/index.js'
import { ChallengeModel } from './challenge.js'
import { layDownFirstCharter } from './charter.js'
import { contentChanged } from './content-version.js'
import { FundingToolModel } from './funding-tool.js'
import { organisationsOfCollectives } from './organisation/collectives.js'
import { OrganisationModel } from './organisation.js'
import { indexReference } from './search/building.js'
import { TerritoryModel } from './territory.js'
import { ThemeModel } from './theme.js'

type Entry = { _id: string | Types.ObjectId } & Record<string, unknown>

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/**
 * What to write so that a stored document follows its reference entry: a field that people changed since it was last
 * loaded is theirs and stays.
 */
function updateFor(entry: Entry, stored: Record<string, unknown>): Record<string, unknown> | undefined {
  const { _id, ...fields } = entry
  const loaded = (stored.loaded ?? {}) as Record<string, unknown>
  const changed = Object.keys(fields).filter((name) => !isDeepStrictEqual(fields[name], loaded[name]))
  if (changed.length === 0) return undefined
  const untouched = changed.filter((name) =>
    isDeepStrictEqual(plain(stored[name]) ?? null, loaded[name] ?? null),
  )
  return { ...Object.fromEntries(untouched.map((name) => [name, fields[name]])), loaded: fields }
}

function operationFor(
  { _id, ...fields }: Entry,
  stored: Record<string, unknown> | undefined,
  begins: Record<string, unknown>,
): AnyBulkWriteOperation<Entry>[] {
  if (!stored) {
    return [
      {
        updateOne: {
          filter: { _id },
          update: { $setOnInsert: { ...begins, ...fields, loaded: fields } },
          upsert: true,
        },
      },
    ]
  }
  const update = updateFor({ _id, ...fields }, stored)
  return update ? [{ updateOne: { filter: { _id }, update: { $set: update } } }] : []
}

/**
 * Straight to the collection: the entries have been checked by their own schema.
 * @param begins what a document has when it is first loaded, which is people's from then on
 */
async function load(
  model: Pick<Model<never>, 'db' | 'collection'>,
  given: Entry[],
  begins: Record<string, unknown> = {},
): Promise<number> {
  const collection = model.db.collection<Entry>(model.collection.collectionName)
  const found = await collection.find().toArray()
  const stored = new Map(found.map((document) => [String(document._id), document]))
  const entries = given.map(({ _id, ...fields }) => ({ _id, ...(plain(fields) as object) }))
  const operations = entries.flatMap((entry) => operationFor(entry, stored.get(String(entry._id)), begins))
  if (operations.length > 0) await collection.bulkWrite(operations)
  return operations.length
}

/** Brings the label's reference data into the database: idempotent, and never over what people have changed since. */
export async function loadReference(): Promise<void> {
  const themes = reference.themes.map(({ key, ...theme }, position) => ({ _id: key, ...theme, position }))
  const territories = reference.territories.map(({ slug, challenges: _, ...territory }) => ({
    _id: slug,
    ...territory,
  }))
  const challenges = reference.territories.flatMap((territory) =>
    territory.challenges.map((challenge, position) => ({
      _id: `${territory.slug}/${challenge.slug}`,
      territory: territory.slug,
      position,
      ...challenge,
    })),
  )
  const tools = reference.fundingTools.map(({ slug, ...tool }, position) => ({
    _id: slug,
    ...tool,
    position,
  }))
  const written = await Promise.all([
    load(ThemeModel, themes),
    load(TerritoryModel, territories),
    load(ChallengeModel, challenges),
    load(FundingToolModel, tools),
    layDownFirstCharter(),
    load(OrganisationModel, organisationsOfCollectives(), {
      themes: [],
      description: '',
      descriptionHtml: '',
      claimed: false,
      leaders: [],
      memberCount: 0,
      createdAt: new Date(),
    }),
  ])
  if (!written.some((count) => count)) return
  await indexReference()
  await contentChanged()
}

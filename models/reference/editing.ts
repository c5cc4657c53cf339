import { isDeepStrictEqual } from 'node:util'
import type { Model } from 'mongoose'
import { recordAct } from '../audit.js'
import { contentChanged } from '../content-version.js'
import { Conflict, NotFound } from '../failure.js'
import { editable, type FieldValues, fieldsOf, type ReferenceKind, valuesOf } from './fields.js'
import { type FieldChange, RevisionModel, revisionsOf, valuesBefore } from './revision.js'

type Entry = { _id: string } & Record<string, unknown>

function modelOf(kind: ReferenceKind): Model<Entry> {
  return editable[kind].model as unknown as Model<Entry>
}

/** @throws NotFound when there is no such entry. */
export async function referenceEntry(kind: ReferenceKind, id: string): Promise<Entry> {
  const found = await modelOf(kind).findById(id, { loaded: 0 }).lean<Entry>()
  if (!found) throw new NotFound()
  return found
}

/** Every entry of a kind, as it is stored. */
export function referenceEntries(kind: ReferenceKind): Promise<Entry[]> {
  return modelOf(kind).find({}, { loaded: 0 }).lean<Entry[]>()
}

/**
 * Changes an entry of the reference data and keeps what it was; what people change stays theirs when the label's own
 * data is loaded again. One write: it fails when somebody has changed the same fields meanwhile.
 * @returns whether anything is now another than before.
 * @throws NotFound, Conflict when somebody was quicker.
 */
export async function editReference(
  kind: ReferenceKind,
  id: string,
  wanted: FieldValues,
  by: { id: string },
): Promise<boolean> {
  const current = valuesOf(kind, await referenceEntry(kind, id))
  const changes = changesBetween(kind, current, wanted)
  if (changes.length === 0) return false
  await write(kind, id, changes)
  await RevisionModel.create({ kind, id, at: new Date(), by: by.id, changes })
  await recordAct({
    act: 'reference.changed',
    by: by.id,
    subject: {
      kind: singular[kind],
      id,
      label: String(current.name ?? current['name.fr'] ?? current['title.fr']),
    },
    details: { fields: changes.map(({ field }) => field) },
  })
  await contentChanged()
  return true
}

const singular = { challenges: 'challenge', territories: 'territory', themes: 'theme' } as const

function changesBetween(kind: ReferenceKind, before: FieldValues, after: FieldValues): FieldChange[] {
  return fieldsOf(kind)
    .map(({ name }) => ({ field: name, before: before[name], after: after[name] }))
    .filter((change) => !isDeepStrictEqual(change.before ?? null, change.after ?? null))
}

async function write(kind: ReferenceKind, id: string, changes: FieldChange[]): Promise<void> {
  const unchanged = changes.map(({ field, before }) => [field, before ?? null])
  const set = changes.filter(({ after }) => after !== undefined).map(({ field, after }) => [field, after])
  const unset = changes.filter(({ after }) => after === undefined).map(({ field }) => [field, 1])
  const written = await modelOf(kind).collection.updateOne(
    { _id: id, ...Object.fromEntries(unchanged) } as never,
    {
      ...(set.length > 0 && { $set: Object.fromEntries(set) }),
      ...(unset.length > 0 && { $unset: Object.fromEntries(unset) }),
    },
  )
  if (written.matchedCount === 0) throw new Conflict('administration.errors.overtaken')
}

/**
 * Brings an entry back to what it was before a revision.
 * @throws NotFound when there is no such entry or revision, Conflict when somebody was quicker.
 */
export async function restoreReference(
  kind: ReferenceKind,
  id: string,
  revision: string,
  by: { id: string },
): Promise<void> {
  const [entry, revisions] = await Promise.all([referenceEntry(kind, id), revisionsOf(kind, id)])
  const values = valuesBefore(revision, valuesOf(kind, entry), revisions)
  if (!values) throw new NotFound()
  await editReference(kind, id, values, by)
}

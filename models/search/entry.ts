import mongoose, { type InferSchemaType, Schema } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { fold, isStopWord, stemsIn, words } from '../../server/lib/french-words.js'
import { audienceOf, type Visibility } from './audience.js'
import { type SearchKind, searchKindNames } from './kinds.js'

/** To be raised when entries are made in another way: each hub then makes its own again, in the background. */
export const indexVersion = 3

/** A long post is found by its first words; so many stems keep the index of a million posts within bounds. */
const mostStems = 150
const longestText = 5000
const longestPrefix = 10
const shortestPrefix = 2

const entrySchema = new Schema(
  {
    /** `<kind>:<id>` of what it leads to. */
    _id: { type: String, required: true },
    kind: { type: String, enum: searchKindNames, required: true },
    /** In one language, or in both (`{ fr, en }`). */
    title: { type: Schema.Types.Mixed, default: '' },
    /** Words without markup, for the excerpt; in one language, or in both. */
    text: { type: Schema.Types.Mixed, default: '' },
    path: { type: String, required: true },
    /** Stems of title and text, and after a `~` how the words of the title begin. */
    terms: { type: [String], required: true },
    titleTerms: { type: [String], required: true },
    themes: { type: [String], default: undefined },
    territories: { type: [String], default: undefined },
    challenge: String,
    /** Id of a member. */
    author: String,
    /** Only of questions: whether one of the answers is marked as the one. */
    answered: Boolean,
    date: { type: Date, required: true },
    /** Only of events: until when they are to come. */
    endsAt: Date,
    /** How much people made of it, such as the number of replies. */
    weight: { type: Number, default: 0 },
    audience: { type: [String], required: true },
    /** `_id` of the entry of what it is a part of: a post's topic. */
    within: String,
  },
  { collection: 'search_entries', versionKey: false },
)
entrySchema.index({ terms: 1, kind: 1, date: -1 })
entrySchema.index({ within: 1 }, { sparse: true })

export type SearchEntry = InferSchemaType<typeof entrySchema>

export const SearchEntryModel = mongoose.model('SearchEntry', entrySchema)

type Words = string | { fr: string; en: string }

/** Something that can be found. */
export interface Findable {
  kind: SearchKind
  id: string
  title: Words
  /** Plain text; `plainText` takes the markup out of HTML. */
  text: Words
  path: string
  /** Keys of themes. */
  themes?: string[]
  /** Slug of a territory, or of several. */
  territory?: string | string[]
  challenge?: string
  author?: string
  answered?: boolean
  date: Date
  endsAt?: Date
  weight?: number
  visibleTo: Visibility
  /** What it is a part of. */
  within?: { kind: SearchKind; id: string }
}

/** Makes a thing findable, or found by its new words: idempotent, one write. To be called by the verbs of its domain. */
export async function indexEntry(thing: Findable): Promise<void> {
  const { _id, ...entry } = entryOf(thing)
  await SearchEntryModel.collection.replaceOne({ _id: _id as never }, entry, { upsert: true }).catch(ofTwins)
}

/** Of two who bring the same thing at once, one is refused, and nothing is missing. */
export function ofTwins(error: unknown): void {
  if (!isDuplicateKey(error)) throw error
}

/** What is deleted or hidden is not found any more, nor are its parts. */
export async function removeEntry(kind: SearchKind, id: string): Promise<void> {
  const _id = entryId(kind, id)
  await SearchEntryModel.deleteMany({ $or: [{ _id }, { within: _id }] })
}

/** Another theme, territory or challenge for a thing and all its parts. */
export async function refileEntry(
  kind: SearchKind,
  id: string,
  filing: Pick<Findable, 'themes' | 'territory' | 'challenge'>,
): Promise<void> {
  const _id = entryId(kind, id)
  const set = { themes: filing.themes, territories: listOf(filing.territory), challenge: filing.challenge }
  const given = Object.entries(set).filter(([, value]) => value !== undefined)
  const missing = Object.entries(set).filter(([, value]) => value === undefined)
  await SearchEntryModel.updateMany(
    { $or: [{ _id }, { within: _id }] },
    {
      $set: Object.fromEntries(given),
      ...(missing.length > 0 && { $unset: Object.fromEntries(missing.map(([name]) => [name, 1])) }),
    },
  )
}

/** People have made more of it, or less. */
export async function weighEntry(kind: SearchKind, id: string, by: number): Promise<void> {
  await SearchEntryModel.updateOne({ _id: entryId(kind, id) }, { $inc: { weight: by } })
}

export function entryId(kind: SearchKind, id: string): string {
  return `${kind}:${id}`
}

/** What the index keeps of a thing; whoever fills it by the thousand inserts these. */
export function entryOf(thing: Findable): SearchEntry {
  const titleTerms = stemsIn(inAllLanguages(thing.title))
  const body = stemsIn(inAllLanguages(thing.text), mostStems)
  const entry = {
    _id: entryId(thing.kind, thing.id),
    kind: thing.kind,
    title: thing.title,
    text: cut(thing.text),
    path: thing.path,
    terms: [...new Set([...titleTerms, ...body, ...prefixesIn(inAllLanguages(thing.title))])],
    titleTerms,
    themes: thing.themes,
    territories: listOf(thing.territory),
    challenge: thing.challenge,
    author: thing.author,
    answered: thing.answered,
    date: thing.date,
    endsAt: thing.endsAt,
    weight: thing.weight ?? 0,
    audience: audienceOf(thing.visibleTo),
    within: thing.within && entryId(thing.within.kind, thing.within.id),
  }
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as SearchEntry
}

/** The term by which words are found while they are typed: their first letters, at most ten. */
export function prefixTerm(word: string): string | undefined {
  const folded = fold(word).slice(0, longestPrefix)
  return folded.length < shortestPrefix ? undefined : `~${folded}`
}

function prefixesIn(title: string): string[] {
  const prefixes: string[] = []
  for (const { word } of words(title)) {
    if (isStopWord(word)) continue
    const folded = fold(word)
    const longest = Math.min(longestPrefix, folded.length)
    for (let length = shortestPrefix; length <= longest; length += 1)
      prefixes.push(`~${folded.slice(0, length)}`)
  }
  return prefixes
}

function inAllLanguages(text: Words): string {
  return typeof text === 'string' ? text : `${text.fr} ${text.en}`
}

function cut(text: Words): Words {
  if (typeof text === 'string') return text.slice(0, longestText)
  return { fr: text.fr.slice(0, longestText), en: text.en.slice(0, longestText) }
}

function listOf(territory: string | string[] | undefined): string[] | undefined {
  return typeof territory === 'string' ? [territory] : territory
}

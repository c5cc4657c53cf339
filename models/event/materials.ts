import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import type { Event } from '../event.js'
import { Conflict, InvalidInput } from '../failure.js'
import { attachFiles, ownFiles } from '../stored-file/attachment.js'
import { removeFile, type StoredFile } from '../stored-file.js'
import {
  type Material,
  type MaterialAudience,
  type MaterialKind,
  MaterialModel,
  materialsOf,
} from './materials/material.js'
import { awaitMaterialNews } from './materials/news.js'

export const mostMaterials = 40

/** What an organiser says of it; `file` is the id of one of their own that waits to be attached. */
export interface MaterialWords {
  kind: MaterialKind
  title: string
  audience: MaterialAudience
  url?: string
  provider?: string
}

/**
 * Adds a file or an address to what an event leaves behind. The same form sent again adds nothing; registrants are told
 * of the first a little later, once.
 * @throws InvalidInput when there is neither file nor address, or both, or no title to be found; Conflict when there are many.
 */
export async function addMaterial(
  event: Event,
  by: { id: string },
  { file, ...words }: MaterialWords & { file?: string },
  submission: string,
): Promise<Material> {
  const before = await MaterialModel.findOne({ event: event._id, submission }).lean<Material>()
  if (before) return before
  const sent = file ? await sentFile(file, by) : undefined
  const title = words.title || (sent ? withoutEnding(sent.name) : '')
  refuse({ ...words, title }, sent)
  const others = await materialsOf(event._id)
  if (others.length >= mostMaterials) throw new Conflict('materials.errors.tooMany')
  const added = await insert(
    event,
    by,
    { ...words, title },
    sent,
    submission,
    (others.at(-1)?.position ?? -1) + 1,
  )
  if (sent) await attachFiles([sent.id], { kind: 'eventMaterial', id: String(added._id) }, by.id)
  await awaitMaterialNews(event, added.kind)
  await contentChanged()
  return added
}

/** @throws InvalidInput for a link that would lead nowhere, or when it would have no title. */
export async function editMaterial(material: Material, words: MaterialWords): Promise<void> {
  const title = words.title || (material.file ? withoutEnding(material.file.name) : '')
  refuse({ ...words, title }, material.file)
  const { url, provider, ...rest } = words
  await MaterialModel.updateOne(
    { _id: material._id },
    { $set: { ...rest, title, ...(material.file ? {} : { url, provider }) } },
  )
  await contentChanged()
}

/** Moves it one place up or down; at the end of the list it stays where it is. */
export async function moveMaterial(material: Material, direction: 'up' | 'down'): Promise<void> {
  const order = (await materialsOf(material.event)).map(({ _id }) => String(_id))
  const from = order.indexOf(String(material._id))
  const to = from + (direction === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= order.length) return
  const [moved] = order.splice(from, 1)
  order.splice(to, 0, moved ?? '')
  await MaterialModel.bulkWrite(
    order.map((id, position) => ({ updateOne: { filter: { _id: id }, update: { $set: { position } } } })),
  )
  await contentChanged()
}

/** Takes it away for good, its file with it; doing it again changes nothing. */
export async function removeMaterial({ _id, file }: Material): Promise<void> {
  await MaterialModel.deleteOne({ _id })
  await contentChanged()
  if (file) await removeFile(String(file.id))
}

async function insert(
  event: Event,
  by: { id: string },
  words: MaterialWords,
  sent: StoredFile | undefined,
  submission: string,
  position: number,
): Promise<Material> {
  try {
    const created = await MaterialModel.create({
      ...words,
      ...(sent && { file: { id: sent.id, name: sent.name, type: sent.type, size: sent.size } }),
      event: event._id,
      position,
      submission,
      addedBy: by.id,
      addedAt: new Date(),
    })
    return created.toObject() as unknown as Material
  } catch (error) {
    const twin = isDuplicateKey(error)
      ? await MaterialModel.findOne({ event: event._id, submission }).lean<Material>()
      : null
    if (!twin) throw error
    return twin
  }
}

async function sentFile(id: string, by: { id: string }): Promise<StoredFile> {
  const own = (await ownFiles([id], by.id)).get(id)
  if (own?.purpose !== 'resource') throw new InvalidInput({ file: 'materials.errors.fileGone' })
  return own
}

function refuse({ url, title }: MaterialWords, file: object | undefined) {
  if (!file && !url) throw new InvalidInput({ file: 'materials.errors.nothing' })
  if (file && url) throw new InvalidInput({ url: 'materials.errors.both' })
  if (!title) throw new InvalidInput({ title: 'materials.errors.titleMissing' })
}

function withoutEnding(name: string): string {
  return name.replace(/\.[a-z0-9]{1,8}$/i, '')
}

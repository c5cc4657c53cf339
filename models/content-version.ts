import mongoose, { Schema } from 'mongoose'

const ContentVersion = mongoose.model(
  'ContentVersion',
  new Schema({ _id: String, version: { type: Number, default: 0 } }, { collection: 'content_versions' }),
)

const everything = 'public'
let stored = 0
let own = 0

/** Grows whenever something that signed-out readers may see has changed; finished pages are kept under it. */
export function contentVersion(): string {
  return `${stored}.${own}`
}

let announce: () => void = () => undefined

/** Registers how this process tells its neighbours on the machine that public content has changed. */
export function announceContentWith(given: () => void): void {
  announce = given
}

/** A neighbour has changed public content. */
export function contentChangedNextDoor(): void {
  own += 1
}

/** To be called by every verb that changes what signed-out readers see: at once here, within 2 s in other processes. */
export async function contentChanged(): Promise<void> {
  own += 1
  announce()
  await ContentVersion.updateOne({ _id: everything }, { $inc: { version: 1 } }, { upsert: true })
}

async function readVersion(): Promise<void> {
  const found = await ContentVersion.findById(everything).lean()
  stored = found?.version ?? 0
}

/** Learns every second what other processes changed. Returns how to stop. */
export function followContentVersion(onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => readVersion().catch(onError), 1000)
  timer.unref()
  return () => clearInterval(timer)
}

import { randomBytes } from 'node:crypto'
import mongoose, { Schema } from 'mongoose'

const Secret = mongoose.model(
  'Secret',
  new Schema({ _id: String, value: { type: String, required: true } }, { collection: 'secrets' }),
)

/** A random secret (43 characters) made at the first call for its name and the same for ever after, in every process. */
export async function secretOnce(name: string): Promise<string> {
  const secret = await Secret.findOneAndUpdate(
    { _id: name },
    { $setOnInsert: { value: randomBytes(32).toString('base64url') } },
    { upsert: true, returnDocument: 'after', lean: true },
  )
  if (!secret) throw new Error(`The secret "${name}" was not kept`)
  return secret.value
}

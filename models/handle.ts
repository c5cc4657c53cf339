import type { Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import { slug } from '../server/lib/slug.js'
import { type User, UserModel } from './user.js'

type Named = Pick<User, '_id' | 'name'>

const longest = 40
/** What is said in place of whoever has left; nobody is called by it. */
const reserved = 'ancien'

/** What a name is mentioned by, while nobody else is: "Marie Curie" by marie-curie. */
export function handleFor(name: string): string {
  const handle = slug(name).slice(0, longest).replace(/-+$/, '')
  return handle === '' || handle === reserved ? 'membre' : handle
}

/** Gives a member the first handle of their name that is free, unless they have one: marie-curie, marie-curie-2, … */
export async function giveHandle({ _id, name }: Named): Promise<void> {
  const base = handleFor(name)
  for (let number = await firstFree(base); ; number += 1) {
    const handle = number === 1 ? base : `${base}-${number}`
    if (await take(_id, handle)) return
  }
}

async function firstFree(base: string): Promise<number> {
  const taken = await UserModel.find({ handle: new RegExp(`^${base}(-\\d+)?$`) }, { handle: 1 }).lean()
  const numbers = new Set(taken.map(({ handle }) => Number(handle?.slice(base.length + 1) || 1)))
  let number = 1
  while (numbers.has(number)) number += 1
  return number
}

async function take(user: Types.ObjectId, handle: string): Promise<boolean> {
  try {
    await UserModel.updateOne({ _id: user, handle: { $exists: false } }, { $set: { handle } })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Members from before there were handles get theirs; asked at every start. */
export async function giveMissingHandles(): Promise<void> {
  const without = UserModel.find({ handle: { $exists: false } }, { name: 1 })
    .sort({ _id: 1 })
    .lean<Named[]>()
    .cursor()
  for await (const user of without) await giveHandle(user as Named)
}

import { Types } from 'mongoose'
import { forgetUser, UserModel } from '../user.js'
import { LineModel } from './line.js'

const listeners: ((unread: Map<string, number>) => void)[] = []

/** Registers who is told how many lines members have left to read, by member, whenever that changes. */
export function onUnreadChanged(listener: (unread: Map<string, number>) => void): void {
  listeners.push(listener)
}

/**
 * Counts what these members have left to read, and keeps it beside their account, where every page finds it.
 * Whoever writes the figure last counts once more after, so that of several at once the last one is right.
 */
export async function recountUnread(users: string[]): Promise<void> {
  let pending = users
  for (let round = 0; pending.length > 0 && round < 5; round += 1) {
    const counted = await countUnread(pending)
    await keep(counted)
    const now = await countUnread(pending)
    pending = pending.filter((user) => now.get(user) !== counted.get(user))
  }
}

async function countUnread(users: string[]): Promise<Map<string, number>> {
  const found = await LineModel.aggregate<{ _id: Types.ObjectId; lines: number }>([
    { $match: { recipient: { $in: users.map((user) => new Types.ObjectId(user)) }, unread: true } },
    { $group: { _id: '$recipient', lines: { $sum: 1 } } },
  ])
  const lines = new Map(found.map(({ _id, lines: count }) => [String(_id), count]))
  return new Map(users.map((user) => [user, lines.get(user) ?? 0]))
}

async function keep(counted: Map<string, number>): Promise<void> {
  await UserModel.bulkWrite(
    [...counted].map(([user, unreadNotifications]) => ({
      updateOne: { filter: { _id: user }, update: { $set: { unreadNotifications } } },
    })),
    { ordered: false, timestamps: false },
  )
  for (const user of counted.keys()) forgetUser(user)
  for (const listener of listeners) listener(counted)
}

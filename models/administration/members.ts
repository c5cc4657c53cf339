import mongoose, { Types } from 'mongoose'
import { slug } from '../../server/lib/slug.js'
import { NotFound } from '../failure.js'
import { type Role, type User, UserModel } from '../user.js'

/** What administrators see of an account; never its password. */
export type AdministeredMember = Omit<User, 'passwordHash'>

export interface MemberFilter {
  /** The beginning of a name's words, or of an address. */
  search?: string
  role?: Role
  territory?: string
}

/** The accounts, the newest first; `before` is the `next` of the page before. */
export async function accountsMatching(
  filter: MemberFilter,
  page: { limit: number; before?: string },
): Promise<{ members: AdministeredMember[]; next?: string }> {
  const older = page.before && mongoose.isObjectIdOrHexString(page.before)
  const found = await UserModel.find(
    {
      ...searchOf(filter.search),
      ...(filter.role && { roles: filter.role }),
      ...(filter.territory && { territory: filter.territory }),
      ...(older && { _id: { $lt: new Types.ObjectId(page.before) } }),
    },
    { passwordHash: 0 },
  )
    .sort({ _id: -1 })
    .limit(page.limit + 1)
    .lean<AdministeredMember[]>()
  const members = found.slice(0, page.limit)
  return { members, next: found.length > page.limit ? String(members.at(-1)?._id) : undefined }
}

function searchOf(search: string | undefined) {
  if (!search) return {}
  if (search.includes('@')) return { email: { $regex: `^${literally(search.toLowerCase())}` } }
  const words = slug(search).split('-').filter(Boolean)
  return words.length > 0 ? { $and: words.map((word) => ({ nameWords: { $regex: `^${word}` } })) } : {}
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** @throws NotFound when there is no such account. */
export async function accountById(id: string): Promise<AdministeredMember> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const found = await UserModel.findById(id, { passwordHash: 0 }).lean<AdministeredMember>()
  if (!found) throw new NotFound()
  return found
}

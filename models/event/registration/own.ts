import { BadRequest } from '../../failure.js'
import { type Registration, RegistrationModel } from '../../registration.js'

/**
 * What somebody is registered for, waits for or has asked for, the last registration first.
 * @param page `after` is the `next` of the page before.
 * @throws BadRequest when `after` is no key of ours.
 */
export async function registrationsOf(
  user: string,
  page: { limit: number; after?: string },
): Promise<{ registrations: Registration[]; next?: string }> {
  if (page.after !== undefined && !/^[0-9a-f]{24}$/.test(page.after)) throw new BadRequest()
  const found = await RegistrationModel.find({
    user,
    live: true,
    ...(page.after !== undefined && { _id: { $lt: page.after } }),
  })
    .sort({ _id: -1 })
    .limit(page.limit + 1)
    .lean<Registration[]>()
  const registrations = found.slice(0, page.limit)
  const last = registrations.at(-1)
  return { registrations, next: found.length > page.limit && last ? String(last._id) : undefined }
}

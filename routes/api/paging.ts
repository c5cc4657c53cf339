import { z } from 'zod'
import { BadRequest, InvalidInput } from '../../models/failure.js'

const wrongLimit = 'api.errors.limit'

/** Every list is read in pages; `after` is the opaque key in the `Link` of the page before. */
export const paging = {
  limit: z.coerce
    .number(wrongLimit)
    .int(wrongLimit)
    .min(1, wrongLimit)
    .max(100, wrongLimit)
    .default(50)
    .describe('api.parameters.limit'),
  after: z
    .string('api.errors.after')
    .min(1, 'api.errors.after')
    .max(200, 'api.errors.after')
    .optional()
    .describe('api.parameters.after'),
}

export interface PageOf<T> {
  items: T[]
  next?: string
}

/**
 * A page of a list that fits in memory.
 * @throws InvalidInput when `after` names nothing in the list.
 */
export function pageOfList<T extends { _id: string }>(
  all: T[],
  { limit, after }: { limit: number; after?: string },
): PageOf<T> {
  const start = after === undefined ? 0 : all.findIndex(({ _id }) => keyOf(_id) === after) + 1
  if (after !== undefined && start === 0) throw new InvalidInput({ after: 'api.errors.after' })
  const items = all.slice(start, start + limit)
  const last = items.at(-1)
  return { items, next: last && start + limit < all.length ? keyOf(last._id) : undefined }
}

/**
 * A page of a list that the database keeps.
 * @throws InvalidInput when `after` is no key of it.
 */
export function knownKey<T>(page: Promise<T>): Promise<T> {
  return page.catch((error) => {
    throw error instanceof BadRequest ? new InvalidInput({ after: 'api.errors.after' }) : error
  })
}

export function keyOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

export function fromKey(key: string): string {
  return Buffer.from(key, 'base64url').toString()
}

/** The address of the next page, for `Link` (RFC 8288): the same question, with another key. */
export function nextLink(path: string, query: Record<string, unknown>, next: string): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const asked = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  asked.set('after', next)
  return `<${path}?${asked}>; rel="next"`
}

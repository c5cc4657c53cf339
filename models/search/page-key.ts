import { BadRequest } from '../failure.js'

/** Where a page of results ends, and the moment at which freshness is measured for all pages of the list. */
export interface PageEnd {
  rank: number
  id: string
  now: Date
}

/** Opaque to whoever passes it on. */
export function endOf({ rank, id, now }: PageEnd): string {
  return Buffer.from(`${rank} ${now.getTime()} ${id}`).toString('base64url')
}

/** @throws BadRequest when it is no key of ours. */
export function readEnd(key: string | undefined): PageEnd | undefined {
  if (key === undefined) return undefined
  const read = Buffer.from(key, 'base64url').toString()
  const [, rank, time, id] = /^(\d{1,15}(?:\.\d{1,6})?) (\d{1,15}) (\w+:.{1,200})$/.exec(read) ?? []
  if (rank === undefined || time === undefined || id === undefined) throw new BadRequest()
  return { rank: Number(rank), now: new Date(Number(time)), id }
}

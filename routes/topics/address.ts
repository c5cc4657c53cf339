import { NotFound } from '../../models/failure.js'

/**
 * The id at the beginning of a topic's address, `<id>-<slug>`, and the page asked for.
 * @throws NotFound for what is no address of ours.
 */
export function topicIdOf(address: unknown): string {
  const id = /^([0-9a-f]{24})(-.*)?$/i.exec(String(address))?.[1]
  if (!id) throw new NotFound()
  return id.toLowerCase()
}

/** The key in `?after=`: the position that a page begins behind. */
export function positionOf(after: unknown): number {
  if (after === undefined) return 0
  if (typeof after !== 'string' || !/^\d{1,9}$/.test(after)) throw new NotFound()
  return Number(after)
}

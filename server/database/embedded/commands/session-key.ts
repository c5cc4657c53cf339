import { Binary, type Document } from 'bson'

/** The name under which a logical session is known; undefined where a command carries none. */
export function sessionKey(lsid: Document | undefined): string | undefined {
  const id = lsid?.id
  return id instanceof Binary ? Buffer.from(id.buffer).toString('hex', 0, id.position) : undefined
}

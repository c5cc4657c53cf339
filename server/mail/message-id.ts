import { createHash } from 'node:crypto'
import { config } from '../config.js'

/** The Message-ID (RFC 5322, 3.6.4) of what goes by a delivery key: the same at every attempt, and telling nothing. */
export function messageIdOf(deliveryKey: string): string {
  const name = createHash('sha256').update(deliveryKey).digest('hex').slice(0, 40)
  return `<${name}@${new URL(config.publicUrl).hostname}>`
}

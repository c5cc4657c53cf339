import { createECDH } from 'node:crypto'
import { secretOnce } from '../../models/secret.js'
import { config } from '../config.js'

export interface VapidKeys {
  publicKey: string
  privateKey: string
}

let keys: Promise<VapidKeys> | undefined

/**
 * The keys by which push services know this hub (RFC 8292): the private one from the environment or, without it, made once
 * and kept in the database; 32 random bytes are such a key. The public one follows from it.
 */
export function vapidKeys(): Promise<VapidKeys> {
  keys ??= makeKeys()
  keys.catch(() => {
    keys = undefined
  })
  return keys
}

async function makeKeys(): Promise<VapidKeys> {
  const privateKey = config.vapidPrivateKey ?? (await secretOnce('vapid'))
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(privateKey, 'base64url'))
  return { privateKey, publicKey: curve.getPublicKey().toString('base64url') }
}

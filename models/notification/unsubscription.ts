import { createHmac, timingSafeEqual } from 'node:crypto'
import mongoose from 'mongoose'
import { Gone } from '../failure.js'
import { secretOnce } from '../secret.js'
import { UserModel } from '../user.js'
import { isKindName, type KindName } from './kinds.js'
import { PreferencesModel } from './preferences.js'

/** What a link in a letter puts an end to: the letters about one kind, the digest, or all letters of this sort. */
export type UnsubscriptionScope = KindName | 'digest' | 'all'

export interface Unsubscription {
  user: string
  scope: UnsubscriptionScope
}

async function signature(user: string, scope: string): Promise<string> {
  const secret = await secretOnce('unsubscription')
  return createHmac('sha256', secret).update(`${user} ${scope}`).digest('base64url')
}

/** What a letter's link carries: it opens nothing, works without signing in, and as long as the letter is kept. */
export async function unsubscriptionToken({ user, scope }: Unsubscription): Promise<string> {
  return `${user}.${scope}.${await signature(user, scope)}`
}

/**
 * What a link stands for.
 * @throws Gone when it is none of ours, or its member has left.
 */
export async function readUnsubscription(token: string): Promise<Unsubscription> {
  const [user = '', scope = '', given = ''] = token.split('.')
  const expected = Buffer.from(await signature(user, scope))
  const signed = Buffer.from(given)
  const genuine = signed.length === expected.length && timingSafeEqual(signed, expected)
  if (!genuine || !isScope(scope) || !mongoose.isObjectIdOrHexString(user)) {
    throw new Gone('notifications.errors.linkGone')
  }
  if (!(await UserModel.exists({ _id: user }))) throw new Gone('notifications.errors.linkGone')
  return { user, scope }
}

function isScope(scope: string): scope is UnsubscriptionScope {
  return scope === 'digest' || scope === 'all' || isKindName(scope)
}

/** Sends no more of these letters; asked twice, it is done once. */
export async function unsubscribe({ user, scope }: Unsubscription): Promise<void> {
  const change =
    scope === 'all'
      ? { mailPaused: true }
      : scope === 'digest'
        ? { digestPaused: true }
        : { [`kinds.${scope}.mail`]: 'none' }
  await PreferencesModel.updateOne({ _id: user }, { $set: change }, { upsert: true })
}

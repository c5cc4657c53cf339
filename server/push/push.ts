import type { GivenSubscription } from '../../models/push-subscription.js'
import { config } from '../config.js'
import { vapidKeys } from './keys.js'

/** What the service worker shows, and where a touch leads. */
export interface PushMessage {
  title: string
  body: string
  path: string
  /** A later message with the same tag takes the place of this one. */
  tag: string
}

/** The browser is no longer subscribed: its push service has answered 404 or 410 (RFC 8030, 7.3). */
export class SubscriptionGone extends Error {
  constructor() {
    super('The push subscription is gone')
    this.name = 'SubscriptionGone'
  }
}

const daySeconds = 24 * 3600
const patienceMilliseconds = 10_000

/**
 * Encrypts a message for one browser and hands it to its push service.
 * @throws SubscriptionGone, or Error when the service does not take it.
 */
export async function push({ endpoint, keys }: GivenSubscription, message: PushMessage): Promise<void> {
  const [{ default: webPush }, vapid] = await Promise.all([import('web-push'), vapidKeys()])
  const { method, headers, body } = webPush.generateRequestDetails(
    { endpoint, keys },
    JSON.stringify(message),
    {
      vapidDetails: { subject: contact(), ...vapid },
      TTL: daySeconds,
      contentEncoding: 'aes128gcm',
    },
  )
  const answer = await fetch(endpoint, {
    method,
    headers: headers as Record<string, string>,
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  await answer.body?.cancel()
  if (answer.status === 404 || answer.status === 410) throw new SubscriptionGone()
  if (!answer.ok) throw new Error(`The push service answered ${answer.status}`)
}

/** Whom a push service writes to when something is wrong with what the hub sends. */
function contact(): string {
  const address = config.operator.email ?? /[^\s<>]+@[^\s<>]+/.exec(config.mailFrom)?.[0]
  return `mailto:${address}`
}

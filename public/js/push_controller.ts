import { Controller } from '@hotwired/stimulus'

/** Lets the hub push to this browser, or no longer. */
export class PushController extends Controller<HTMLElement> {
  static override targets = ['form', 'unsupported', 'off', 'on']
  static override values = { key: String }

  declare readonly formTarget: HTMLFormElement
  declare readonly unsupportedTarget: HTMLElement
  declare readonly offTarget: HTMLElement
  declare readonly onTarget: HTMLElement
  declare readonly keyValue: string

  override async connect() {
    await this.#show()
  }

  async subscribe() {
    const registration = await navigator.serviceWorker.register('/service-worker.js')
    if ((await Notification.requestPermission()) !== 'granted') return this.#show()
    await navigator.serviceWorker.ready
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: this.keyValue,
    })
    await this.#tell('/account/push-subscriptions', subscription.toJSON())
    await this.#show()
  }

  async unsubscribe() {
    const subscription = await this.#subscription()
    if (subscription) {
      await this.#tell('/account/push-subscriptions/removal', { endpoint: subscription.endpoint })
      await subscription.unsubscribe()
    }
    await this.#show()
  }

  async #subscription(): Promise<PushSubscription | null> {
    const registration = await navigator.serviceWorker.getRegistration('/')
    return (await registration?.pushManager.getSubscription()) ?? null
  }

  async #show() {
    const possible =
      'serviceWorker' in navigator && 'PushManager' in window && Notification.permission !== 'denied'
    const on = possible && (await this.#subscription()) !== null
    this.unsupportedTarget.hidden = possible
    this.onTarget.hidden = !on
    this.offTarget.hidden = !possible || on
  }

  async #tell(path: string, body: unknown) {
    const token = new FormData(this.formTarget).get('_csrf')
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': String(token) },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`push subscription: ${answer.status}`)
  }
}

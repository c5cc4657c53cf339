/** Shows what the hub pushes, and opens where it leads. It keeps no page: the hub works online. */

interface PushMessage {
  title: string
  body: string
  path: string
  tag: string
}

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Window {
  url: string
  focus(): Promise<unknown>
  navigate(path: string): Promise<unknown>
}

/** The part of ServiceWorkerGlobalScope that is used here: its types and those of pages exclude each other. */
interface Worker {
  registration: {
    showNotification(title: string, options: object): Promise<void>
  }
  clients: {
    matchAll(options: object): Promise<Window[]>
    openWindow(path: string): Promise<unknown>
  }
  addEventListener(
    type: 'push',
    listener: (event: Extendable & { data?: { json(): PushMessage } }) => void,
  ): void
  addEventListener(
    type: 'notificationclick',
    listener: (event: Extendable & { notification: { close(): void; data: { path: string } } }) => void,
  ): void
}

const worker = self as unknown as Worker

worker.addEventListener('push', (event) => {
  const message = event.data?.json()
  if (!message) return
  const { title, body, path, tag } = message
  event.waitUntil(worker.registration.showNotification(title, { body, tag, data: { path } }))
})

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data.path))
})

async function open(path: string) {
  const [window] = await worker.clients.matchAll({ type: 'window' })
  if (!window) return worker.clients.openWindow(path)
  await window.focus()
  return window.navigate(path)
}

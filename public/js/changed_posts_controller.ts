import { Controller } from '@hotwired/stimulus'
import type { Socket } from 'socket.io-client'
import { openSocket } from './socket.js'

/** Many may have a topic open: they do not all ask for it at the same moment. */
const spreadMilliseconds = 1500

/** A post that is edited, deleted or brought back while its topic is open shows as it stands now. */
export class ChangedPostsController extends Controller<HTMLElement> {
  static override values = { topic: String }
  declare readonly topicValue: string

  #socket: Socket | undefined
  #changed = new Set<string>()
  #asking: number | undefined

  #heard = ({ topic, post }: { topic: string; post: string }) => {
    if (topic !== this.topicValue || !this.#shown(document, post)) return
    this.#changed.add(post)
    this.#asking ??= window.setTimeout(() => void this.#ask(), Math.random() * spreadMilliseconds)
  }

  override async connect() {
    const socket = await openSocket()
    if (!this.element.isConnected) return
    this.#socket = socket
    socket.on('topic:changed', this.#heard)
  }

  override disconnect() {
    this.#socket?.off('topic:changed', this.#heard)
    clearTimeout(this.#asking)
  }

  /** The page as it would open now, of which only these posts are taken: whatever is being written stays. */
  async #ask() {
    this.#asking = undefined
    const posts = [...this.#changed]
    this.#changed.clear()
    const response = await fetch(location.pathname + location.search).catch(() => undefined)
    if (!response?.ok) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const post of posts) {
      const [before, now] = [this.#shown(document, post), this.#shown(page, post)]
      if (before && now) before.replaceWith(document.adoptNode(now))
    }
  }

  #shown(page: Document, post: string): HTMLElement | null {
    return page.getElementById(`post-${post}`)
  }
}

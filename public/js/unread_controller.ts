import { Controller } from '@hotwired/stimulus'
import { openSocket } from './socket.js'

/** Takes away the mark of what is new in a topic once it has been read, in this tab or elsewhere. */
export class UnreadController extends Controller<HTMLElement> {
  #close: (() => void) | undefined

  override async connect() {
    const socket = await openSocket()
    const read = ({ topic }: { topic: string }) => {
      this.element.querySelector(`[data-unread="${CSS.escape(topic)}"]`)?.remove()
    }
    socket.on('topic:read', read)
    this.#close = () => socket.off('topic:read', read)
    if (!this.element.isConnected) this.#close()
  }

  override disconnect() {
    this.#close?.()
  }
}

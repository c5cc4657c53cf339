import { Controller } from '@hotwired/stimulus'
import { openSocket } from './socket.js'

interface Reply {
  topic: string
  path: string
}

/** Counts the replies that come in while a topic is open, and offers to show them rather than moving the page. */
export class LiveTopicController extends Controller<HTMLElement> {
  static override values = { topic: String, one: String, many: String }
  static override targets = ['line']

  declare readonly topicValue: string
  declare readonly oneValue: string
  declare readonly manyValue: string
  declare readonly lineTarget: HTMLAnchorElement

  #count = 0
  #close: (() => void) | undefined

  override async connect() {
    const socket = await openSocket()
    if (!this.element.isConnected) return
    const open = () => socket.emit('topic:open', this.topicValue, () => undefined)
    const show = (reply: Reply) => this.#show(reply)
    socket.on('connect', open)
    socket.on('topic:reply', show)
    if (socket.connected) open()
    this.#close = () => {
      socket.off('connect', open)
      socket.off('topic:reply', show)
      socket.emit('topic:close', this.topicValue)
    }
  }

  override disconnect() {
    this.#close?.()
  }

  #show({ topic, path }: Reply) {
    if (topic !== this.topicValue) return
    this.#count += 1
    if (this.#count === 1) this.lineTarget.href = path
    const text = this.#count === 1 ? this.oneValue : this.manyValue.replace('%', String(this.#count))
    this.lineTarget.textContent = text
    this.lineTarget.hidden = false
  }
}

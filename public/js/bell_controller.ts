import { Controller } from '@hotwired/stimulus'
import { openSocket } from './socket.js'

/** The number on the bell, as the hub says it to all of a member's tabs at once. */
export class BellController extends Controller<HTMLElement> {
  static override targets = ['count']
  static override values = { none: String, one: String, many: String }

  declare readonly countTarget: HTMLElement
  declare readonly noneValue: string
  declare readonly oneValue: string
  declare readonly manyValue: string

  #close: (() => void) | undefined

  override async connect() {
    const socket = await openSocket()
    if (!this.element.isConnected) return
    const show = (unread: number) => this.#show(unread)
    socket.on('notification:count', show)
    this.#close = () => socket.off('notification:count', show)
  }

  override disconnect() {
    this.#close?.()
  }

  #show(unread: number) {
    this.countTarget.textContent = String(unread)
    this.countTarget.hidden = unread === 0
    const many = this.manyValue.replace('%', String(unread))
    this.element.setAttribute(
      'aria-label',
      unread === 0 ? this.noneValue : unread === 1 ? this.oneValue : many,
    )
  }
}

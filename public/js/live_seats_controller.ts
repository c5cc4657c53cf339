import { Controller } from '@hotwired/stimulus'
import { openSocket } from './socket.js'

interface Seats {
  event: string
  ways: { way: string; left: number; taken: number }[]
}

/** Keeps the seats left in an event up to date while somebody has it open. */
export class LiveSeatsController extends Controller<HTMLElement> {
  static override values = { event: String, one: String, many: String, none: String }
  static override targets = ['way']

  declare readonly eventValue: string
  declare readonly oneValue: string
  declare readonly manyValue: string
  declare readonly noneValue: string
  declare readonly wayTargets: HTMLElement[]

  #close: (() => void) | undefined

  override async connect() {
    const socket = await openSocket()
    if (!this.element.isConnected) return
    const open = () => socket.emit('event:open', this.eventValue, () => undefined)
    const show = (seats: Seats) => this.#show(seats)
    socket.on('connect', open)
    socket.on('event:seats', show)
    if (socket.connected) open()
    this.#close = () => {
      socket.off('connect', open)
      socket.off('event:seats', show)
      socket.emit('event:close', this.eventValue)
    }
  }

  override disconnect() {
    this.#close?.()
  }

  #show({ event, ways }: Seats) {
    if (event !== this.eventValue) return
    for (const card of this.wayTargets) {
      const found = ways.find(({ way }) => way === card.dataset.way)
      if (!found) continue
      const { left, taken } = found
      const label = card.querySelector('[data-seats]')
      if (label) label.textContent = this.#words(left)
      const bar = card.querySelector('progress')
      if (!bar) continue
      bar.value = taken
      bar.classList.toggle('full', left === 0)
      bar.classList.toggle('alive', left > 0)
    }
  }

  #words(left: number): string {
    if (left === 0) return this.noneValue
    return left === 1 ? this.oneValue : this.manyValue.replace('%', String(left))
  }
}

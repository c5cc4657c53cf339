import { Controller } from '@hotwired/stimulus'
import type { Socket } from 'socket.io-client'
import { openSocket } from './socket.js'

interface Reply {
  topic: string
  path: string
  position: number
}

interface Readers {
  topic: string
  names: string[]
  count: number
}

const typingEvery = 3000
const typingFades = 5000

/**
 * A topic while it is open: replies appear below the last post without moving what is being read, and one sees who
 * else is reading and who is writing. On an earlier page, a line leads to the new replies instead.
 */
export class LiveTopicController extends Controller<HTMLElement> {
  static override values = {
    topic: String,
    last: Number,
    whole: Boolean,
    one: String,
    many: String,
    reading: String,
    readingOne: String,
    readingMany: String,
    typing: String,
  }
  static override targets = ['line', 'divider', 'posts', 'readers', 'typing']

  declare readonly topicValue: string
  declare lastValue: number
  declare readonly wholeValue: boolean
  declare readonly oneValue: string
  declare readonly manyValue: string
  declare readonly readingValue: string
  declare readonly readingOneValue: string
  declare readonly readingManyValue: string
  declare readonly typingValue: string
  declare readonly lineTarget: HTMLAnchorElement
  declare readonly dividerTarget: HTMLElement
  declare readonly postsTarget: HTMLElement
  declare readonly readersTarget: HTMLElement
  declare readonly typingTarget: HTMLElement

  #socket: Socket | undefined
  #count = 0
  #typedAt = 0
  #fading: number | undefined
  #fetching: Promise<void> = Promise.resolve()
  #close: (() => void) | undefined
  #inView: IntersectionObserver | undefined

  override async connect() {
    const socket = await openSocket()
    if (!this.element.isConnected) return
    this.#socket = socket
    const heard = {
      connect: () => this.#open(),
      'topic:reply': (reply: Reply) => this.#replied(reply),
      'topic:readers': (readers: Readers) => this.#showReaders(readers),
      'topic:typing': (typing: { topic: string; name: string }) => this.#showTyping(typing),
    }
    for (const [event, handle] of Object.entries(heard)) socket.on(event, handle)
    if (socket.connected) this.#open()
    this.#inView = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#seen()
    })
    this.#close = () => {
      for (const [event, handle] of Object.entries(heard)) socket.off(event, handle)
      socket.emit('topic:close', this.topicValue)
    }
  }

  override disconnect() {
    this.#close?.()
    this.#inView?.disconnect()
    clearTimeout(this.#fading)
  }

  /** Somebody types in the form below. */
  write({ target }: Event) {
    if (!(target instanceof HTMLTextAreaElement) || Date.now() - this.#typedAt < typingEvery) return
    this.#typedAt = Date.now()
    this.#socket?.emit('topic:typing', this.topicValue)
  }

  jump(event: Event) {
    if (!this.wholeValue) return
    event.preventDefault()
    this.dividerTarget.scrollIntoView({ block: 'start' })
    this.lineTarget.hidden = true
  }

  /** What was published between the page and the socket, or while the connection was lost, comes with the answer. */
  #open() {
    this.#socket?.emit('topic:open', this.topicValue, (granted: boolean, lastPosition = 0) => {
      if (!granted) return
      this.#seen()
      if (this.wholeValue && lastPosition > this.lastValue) this.#fetchNew()
    })
  }

  #replied(reply: Reply) {
    if (reply.topic !== this.topicValue) return
    this.typingTarget.textContent = ''
    if (this.wholeValue) return this.#fetchNew()
    this.#count += 1
    if (this.#count === 1) this.lineTarget.href = reply.path
    this.#tell(this.lineTarget)
    this.lineTarget.hidden = false
  }

  /** One question at a time, each from where the last answer ended, so that nothing shows twice. */
  #fetchNew() {
    this.#fetching = this.#fetching.then(() => this.#append()).catch(() => undefined)
  }

  async #append() {
    const response = await fetch(`/topics/${this.topicValue}/posts?after=${this.lastValue}`)
    if (!response.ok) return
    const fresh = document.createElement('template')
    fresh.innerHTML = await response.text()
    const posts = [...fresh.content.querySelectorAll<HTMLElement>('[data-position]')]
    const last = Number(posts.at(-1)?.dataset.position ?? 0)
    if (last <= this.lastValue) return
    this.lastValue = last
    this.#count += posts.length
    this.#tell(this.dividerTarget)
    this.dividerTarget.hidden = false
    this.postsTarget.append(fresh.content)
    this.#tell(this.lineTarget)
    this.lineTarget.hidden = this.#isVisible(this.dividerTarget)
    this.#inView?.disconnect()
    this.#inView?.observe(this.postsTarget)
  }

  #seen() {
    if (this.lastValue > 0) this.#socket?.emit('topic:seen', this.topicValue, this.lastValue)
    if (this.wholeValue && this.#isVisible(this.dividerTarget)) this.lineTarget.hidden = true
  }

  #isVisible(element: HTMLElement): boolean {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  }

  #tell(element: HTMLElement) {
    element.textContent = this.#count === 1 ? this.oneValue : this.manyValue.replace('%', String(this.#count))
  }

  #showReaders({ topic, names, count }: Readers) {
    if (topic !== this.topicValue) return
    const others = count - 1
    const [first = ''] = names.filter((name) => name !== this.element.dataset.self)
    const text = [this.readingValue, this.readingOneValue, this.readingManyValue][Math.min(others - 1, 2)]
    this.readersTarget.textContent =
      others < 1 || !first ? '' : (text ?? '').replace('%name', first).replace('%n', String(others - 1))
  }

  #showTyping({ topic, name }: { topic: string; name: string }) {
    if (topic !== this.topicValue) return
    this.typingTarget.textContent = this.typingValue.replace('%name', name)
    clearTimeout(this.#fading)
    this.#fading = window.setTimeout(() => {
      this.typingTarget.textContent = ''
    }, typingFades)
  }
}

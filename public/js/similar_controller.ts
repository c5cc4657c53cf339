import { Controller } from '@hotwired/stimulus'

const askAfter = 400

/** While words are typed, shows what the hub has already that resembles them, as the server renders it. */
export class SimilarController extends Controller<HTMLElement> {
  static override targets = ['shown']
  static override values = { address: String, shortest: { type: Number, default: 6 } }
  declare readonly shownTarget: HTMLElement
  declare readonly addressValue: string
  declare readonly shortestValue: number

  #timer: number | undefined
  #asked = ''
  #asking: AbortController | undefined

  #stop = () => {
    clearTimeout(this.#timer)
    this.#asking?.abort()
  }

  /** What the form leads to has no use for the answer. */
  override connect() {
    this.element.closest('form')?.addEventListener('submit', this.#stop)
  }

  override disconnect() {
    this.#stop()
    this.element.closest('form')?.removeEventListener('submit', this.#stop)
  }

  typed({ target }: Event) {
    clearTimeout(this.#timer)
    const title = target instanceof HTMLInputElement ? target.value.trim() : ''
    this.#timer = window.setTimeout(() => this.#ask(title), askAfter)
  }

  async #ask(title: string) {
    if (title === this.#asked) return
    this.#asked = title
    if (title.length < this.shortestValue) return this.shownTarget.replaceChildren()
    const html = await this.#answer(title).catch(() => undefined)
    if (html === undefined || title !== this.#asked) return
    this.shownTarget.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children)
  }

  async #answer(title: string): Promise<string | undefined> {
    this.#asking = new AbortController()
    const { signal } = this.#asking
    const response = await fetch(`${this.addressValue}?${new URLSearchParams({ title })}`, { signal })
    return response.ok ? response.text() : undefined
  }
}

import { Controller } from '@hotwired/stimulus'

const saveAfter = 1200

/** Keeps what somebody types on the server, a moment after they pause, so that they find it on another device. */
export class KeptDraftController extends Controller<HTMLElement> {
  static override values = { place: String, saved: String }
  static override targets = ['said']

  declare readonly placeValue: string
  declare readonly savedValue: string
  declare readonly saidTarget: HTMLElement

  #timer: number | undefined
  #waiting = false

  override connect() {
    this.#form?.addEventListener('input', this.#typed)
    this.#form?.addEventListener('submit', this.#sent)
    window.addEventListener('pagehide', this.#leave)
    if (this.#typedEarly) this.#typed()
  }

  override disconnect() {
    this.#leave()
    this.#form?.removeEventListener('input', this.#typed)
    this.#form?.removeEventListener('submit', this.#sent)
    window.removeEventListener('pagehide', this.#leave)
  }

  get #form() {
    return this.element.closest('form')
  }

  /** Fast hands write before this script has come. */
  get #typedEarly() {
    const fields =
      this.#form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name=title], [name=body]') ?? []
    return [...fields].some(({ value, defaultValue }) => value !== defaultValue)
  }

  readonly #typed = () => {
    this.#waiting = true
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#save(), saveAfter)
  }

  /** What is published must not come back as a draft. */
  readonly #sent = ({ submitter }: SubmitEvent) => {
    if ((submitter as HTMLButtonElement | null)?.name === 'preview') return
    this.#waiting = false
    clearTimeout(this.#timer)
  }

  readonly #leave = () => {
    clearTimeout(this.#timer)
    if (this.#waiting) void this.#save()
  }

  async #save() {
    const form = this.#form
    if (!form) return
    this.#waiting = false
    const typed = new FormData(form)
    const body = new URLSearchParams({ place: this.placeValue, body: String(typed.get('body') ?? '') })
    if (typed.has('title')) body.set('title', String(typed.get('title')))
    const response = await fetch('/drafts', {
      method: 'POST',
      headers: { 'x-csrf-token': String(typed.get('_csrf') ?? '') },
      body,
      keepalive: true,
    }).catch(() => undefined)
    if (response?.ok) this.saidTarget.textContent = this.savedValue
  }
}

import { Controller } from '@hotwired/stimulus'

interface Suggestion {
  handle: string
  name: string
  territory?: string
}

const askAfter = 150

/** Completes "@cla" as it is typed, with the arrow keys, Enter, Tab or a click; Escape leaves the words alone. */
export class MentionsController extends Controller<HTMLElement> {
  static override values = { label: String }

  declare readonly labelValue: string

  #field: HTMLTextAreaElement | null = null
  #list: HTMLUListElement | undefined
  #timer: number | undefined
  #found: Suggestion[] = []
  #chosen = 0

  override connect() {
    this.#field = this.element.querySelector('textarea')
    this.#field?.addEventListener('input', this.#typed)
    this.#field?.addEventListener('keydown', this.#pressed)
    this.#field?.addEventListener('blur', this.#close)
  }

  override disconnect() {
    clearTimeout(this.#timer)
    this.#close()
    this.#field?.removeEventListener('input', this.#typed)
    this.#field?.removeEventListener('keydown', this.#pressed)
    this.#field?.removeEventListener('blur', this.#close)
  }

  /** What follows the sign before the caret, if a name is being typed. */
  get #begun(): string | undefined {
    const field = this.#field
    if (!field || field.selectionStart !== field.selectionEnd) return undefined
    const before = field.value.slice(Math.max(0, field.selectionStart - 50), field.selectionStart)
    return /(?:^|[\s(«"'>])@([\p{L}\d-]{2,30})$/u.exec(before)?.[1]
  }

  readonly #typed = () => {
    clearTimeout(this.#timer)
    if (this.#begun === undefined) return this.#close()
    this.#timer = window.setTimeout(() => this.#ask(), askAfter)
  }

  async #ask() {
    const begun = this.#begun
    if (begun === undefined) return
    const response = await fetch(`/members/suggestions?${new URLSearchParams({ q: begun })}`).catch(
      () => undefined,
    )
    if (!response?.ok || begun !== this.#begun) return
    this.#found = (await response.json()) as Suggestion[]
    this.#chosen = 0
    this.#show()
  }

  #show() {
    this.#close()
    if (this.#found.length === 0 || !this.#field) return
    const list = document.createElement('ul')
    list.id = 'mention-suggestions'
    list.className = 'suggestions'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', this.labelValue)
    list.append(...this.#found.map((suggestion, place) => this.#option(suggestion, place)))
    this.#field.after(list)
    this.#field.setAttribute('aria-controls', list.id)
    this.#field.setAttribute('aria-expanded', 'true')
    this.#list = list
    this.#mark()
  }

  #option({ handle, name, territory }: Suggestion, place: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `mention-${place}`
    option.setAttribute('role', 'option')
    const strong = document.createElement('b')
    strong.textContent = name
    option.append(strong, ` @${handle}${territory ? ` · ${territory}` : ''}`)
    /** Before the field loses the focus. */
    option.addEventListener('mousedown', (event) => {
      event.preventDefault()
      this.#chosen = place
      this.#complete()
    })
    return option
  }

  readonly #pressed = (event: KeyboardEvent) => {
    if (!this.#list || event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      this.#chosen = (this.#chosen + step + this.#found.length) % this.#found.length
      this.#mark()
    } else if (event.key === 'Enter' || event.key === 'Tab') this.#complete()
    else if (event.key === 'Escape') this.#close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #mark() {
    for (const [place, option] of [...(this.#list?.children ?? [])].entries()) {
      option.setAttribute('aria-selected', String(place === this.#chosen))
    }
    this.#field?.setAttribute('aria-activedescendant', `mention-${this.#chosen}`)
  }

  #complete() {
    const [field, begun, suggestion] = [this.#field, this.#begun, this.#found[this.#chosen]]
    this.#close()
    if (!field || begun === undefined || !suggestion) return
    field.setSelectionRange(field.selectionStart - begun.length, field.selectionStart)
    const inserted = `${suggestion.handle} `
    if (!document.execCommand('insertText', false, inserted)) field.setRangeText(inserted)
  }

  readonly #close = () => {
    this.#list?.remove()
    this.#list = undefined
    this.#field?.removeAttribute('aria-activedescendant')
    this.#field?.removeAttribute('aria-expanded')
    this.#field?.removeAttribute('aria-controls')
  }
}

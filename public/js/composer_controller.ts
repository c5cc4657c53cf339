import { Controller } from '@hotwired/stimulus'
import { draftCameBack, draftOf, draftSent, keepDraft } from './drafts.js'

/** The buttons above a Markdown field, and its preview in place. Without a script the preview button sends the form. */
export class ComposerController extends Controller<HTMLElement> {
  static override targets = ['toolbar', 'text', 'shown', 'preview']
  static override values = { address: String, empty: String }

  declare readonly toolbarTarget: HTMLElement
  declare readonly textTarget: HTMLTextAreaElement
  declare readonly shownTarget: HTMLElement
  declare readonly previewTarget: HTMLElement
  declare readonly addressValue: string
  declare readonly emptyValue: string

  override connect() {
    this.toolbarTarget.hidden = false
    if (this.textTarget.value !== '') {
      draftCameBack()
      this.keep()
    } else if (this.#action) this.textTarget.value = draftOf(this.#action)
  }

  keep() {
    if (this.#action) keepDraft(this.#action, this.textTarget.value)
  }

  sent({ target, submitter }: SubmitEvent) {
    const previewing = (submitter as HTMLButtonElement | null)?.name === 'preview'
    if (this.#action && target === this.textTarget.form && !previewing) draftSent(this.#action)
  }

  bold(event: Event) {
    this.#surround(event, '**')
  }

  italic(event: Event) {
    this.#surround(event, '*')
  }

  code(event: Event) {
    if (!this.#selected.includes('\n')) return this.#surround(event, '`')
    this.#replace(`\`\`\`\n${this.#selected.replace(/\n$/, '')}\n\`\`\``)
  }

  list() {
    this.#beginLines('- ')
  }

  quote() {
    this.#beginLines('> ')
  }

  link() {
    const text = this.#selected
    const isAddress = /^https?:\/\/\S+$/.test(text)
    const start = this.textTarget.selectionStart
    this.#replace(isAddress ? `[](${text})` : `[${text}](https://)`)
    const caret = isAddress || text === '' ? start + 1 : start + text.length + '[](https://'.length
    this.textTarget.setSelectionRange(caret, caret)
  }

  async preview(event: Event) {
    event.preventDefault()
    const body = this.textTarget.value
    const html = body.trim() === '' ? '' : await this.#render(body)
    if (html === undefined) return this.textTarget.form?.requestSubmit(event.target as HTMLButtonElement)
    if (html) this.previewTarget.innerHTML = html
    else this.previewTarget.textContent = this.emptyValue
    this.shownTarget.hidden = false
  }

  /** Where the text goes, if it is to be published. */
  get #action(): string | null | undefined {
    const { form } = this.textTarget
    return form?.method === 'post' ? form.getAttribute('action') : undefined
  }

  get #selected(): string {
    return this.textTarget.value.slice(this.textTarget.selectionStart, this.textTarget.selectionEnd)
  }

  /** Rendered and made safe by the server. */
  async #render(body: string): Promise<string | undefined> {
    const token = this.textTarget.form?.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? ''
    const response = await fetch(this.addressValue, {
      method: 'POST',
      headers: { 'x-csrf-token': token },
      body: new URLSearchParams({ body }),
    }).catch(() => undefined)
    return response?.ok ? response.text() : undefined
  }

  #surround(event: Event, mark: string) {
    event.preventDefault()
    const start = this.textTarget.selectionStart
    const text = this.#selected
    this.#replace(`${mark}${text}${mark}`)
    this.textTarget.setSelectionRange(start + mark.length, start + mark.length + text.length)
  }

  #beginLines(mark: string) {
    const { value, selectionStart, selectionEnd } = this.textTarget
    const start = value.lastIndexOf('\n', selectionStart - 1) + 1
    const lines = value.slice(start, selectionEnd)
    const marked = lines.replace(/^/gm, mark)
    this.textTarget.setSelectionRange(start, selectionEnd)
    this.#replace(value.slice(0, start).trim() === '' || value.endsWith('\n\n') ? marked : `\n${marked}`)
  }

  /** `insertText` keeps the browser's undo; where it is missing, the text is replaced without. */
  #replace(text: string) {
    const field = this.textTarget
    field.focus()
    const done = text !== '' && document.execCommand('insertText', false, text)
    if (!done) field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    this.keep()
  }
}

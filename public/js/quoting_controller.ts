import { Controller } from '@hotwired/stimulus'

/** Offers to quote the words that somebody has selected in a post, or a whole post, in the reply below. */
export class QuotingController extends Controller<HTMLElement> {
  static override targets = ['button', 'link']

  declare readonly buttonTarget: HTMLButtonElement

  /** The selection is looked at once it has settled. */
  #settling: number | undefined

  override connect() {
    document.addEventListener('selectionchange', this.#changed)
  }

  override disconnect() {
    document.removeEventListener('selectionchange', this.#changed)
    clearTimeout(this.#settling)
  }

  /** The words selected. */
  selection(event: Event) {
    event.preventDefault()
    const selected = this.#selected()
    if (selected) this.#insert(quotationOf(selected.post, selected.text))
    this.buttonTarget.hidden = true
  }

  /** A post's link leads to a form of its own with the quotation in it; where there is a form on this page, it comes here. */
  async post(event: Event) {
    const link = event.currentTarget as HTMLAnchorElement
    if (!this.#field) return
    event.preventDefault()
    link.closest('details')?.removeAttribute('open')
    const quotation = await this.#fetchQuotation(link.href).catch(() => undefined)
    if (quotation) this.#insert(quotation)
    else location.assign(link.href)
  }

  async #fetchQuotation(address: string): Promise<string | undefined> {
    const response = await fetch(address)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector('textarea')?.value.trim()
  }

  readonly #changed = () => {
    clearTimeout(this.#settling)
    this.#settling = window.setTimeout(() => this.#offer(), 200)
  }

  #offer() {
    const selected = this.#field && this.#selected()
    this.buttonTarget.hidden = !selected
    if (!selected) return
    selected.post.querySelector('.prose')?.after(this.buttonTarget)
  }

  #selected(): { post: HTMLElement; text: string } | undefined {
    const selection = document.getSelection()
    const text = selection?.toString().trim()
    if (!selection || !text || selection.rangeCount === 0) return undefined
    const { commonAncestorContainer: node } = selection.getRangeAt(0)
    const element = node instanceof Element ? node : node.parentElement
    const post = element?.closest('.prose')?.closest<HTMLElement>('.post[data-position]')
    return post && this.element.contains(post) ? { post, text } : undefined
  }

  get #field(): HTMLTextAreaElement | null {
    return document.querySelector<HTMLTextAreaElement>('#reply textarea')
  }

  #insert(quoted: string) {
    const field = this.#field
    if (!field) return
    const before = field.value.trimEnd()
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    const inserted = `${before === '' ? '' : '\n\n'}${quoted}\n\n`
    if (!document.execCommand('insertText', false, inserted)) field.setRangeText(inserted)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.scrollIntoView({ block: 'center' })
  }
}

/** As the hub itself quotes; see `models/post/quote.ts`. */
function quotationOf(post: HTMLElement, text: string): string {
  const name = post.querySelector('.by b > :first-child') ?? post.querySelector('.by b')
  const author = (name?.textContent ?? '').trim().replace(/[[\]\\]/g, '\\$&')
  const lines = [`[${author}](/posts/${post.id.replace('post-', '')})`, '', ...text.split('\n')]
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n')
}

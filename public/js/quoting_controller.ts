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
    if (selected) this.#insert(selected.post, selected.text)
    this.buttonTarget.hidden = true
  }

  /** A post's link, which leads to a form of its own where there is no script or no form on this page. */
  post(event: Event) {
    const post = (event.currentTarget as HTMLElement).closest<HTMLElement>('.post')
    const text = post?.querySelector<HTMLElement>('.prose')?.innerText
    if (!post || !text || !this.#field) return
    event.preventDefault()
    this.#insert(post, text)
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

  #insert(post: HTMLElement, text: string) {
    const field = this.#field
    if (!field) return
    const author = (post.querySelector('.by b')?.textContent ?? '').trim().replace(/[[\]\\]/g, '\\$&')
    const lines = [`[${author}](/posts/${post.id.replace('post-', '')})`, '', ...text.split('\n')]
    const quoted = lines.map((line) => `> ${line}`.trimEnd()).join('\n')
    const before = field.value.trimEnd()
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
    const inserted = `${before === '' ? '' : '\n\n'}${quoted}\n\n`
    if (!document.execCommand('insertText', false, inserted)) field.setRangeText(inserted)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.scrollIntoView({ block: 'center' })
  }
}

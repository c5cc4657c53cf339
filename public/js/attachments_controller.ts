import { Controller } from '@hotwired/stimulus'

/**
 * Files pasted, dropped or chosen are sent while one goes on writing, and stand in the text where the caret is. Without a
 * script they are sent with the form.
 */
export class AttachmentsController extends Controller<HTMLElement> {
  static override targets = ['text', 'list', 'row', 'input']
  static override values = { address: String, failed: String }

  declare readonly textTarget: HTMLTextAreaElement
  declare readonly listTarget: HTMLElement
  declare readonly rowTarget: HTMLTemplateElement
  declare readonly inputTarget: HTMLInputElement
  declare readonly addressValue: string
  declare readonly failedValue: string

  /** One after the other, so that they stand in the order in which they were given. */
  #sending: Promise<void> = Promise.resolve()
  #left = 0
  #form: HTMLFormElement | null = null

  override connect() {
    this.inputTarget.closest('.attach')?.classList.add('scripted')
    this.#form = this.textTarget.form
    this.#form?.addEventListener('submit', this.#hold, true)
  }

  /** By then the field may have gone with the page. */
  override disconnect() {
    this.#form?.removeEventListener('submit', this.#hold, true)
  }

  choose() {
    this.#take(this.inputTarget.files)
    this.inputTarget.value = ''
  }

  paste(event: ClipboardEvent) {
    const files = event.clipboardData?.files
    const text = event.clipboardData?.types.includes('text/plain')
    if (!files?.length || text) return
    event.preventDefault()
    this.#take(files)
  }

  over(event: DragEvent) {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.element.classList.add('dropping')
  }

  out() {
    this.element.classList.remove('dropping')
  }

  drop(event: DragEvent) {
    this.out()
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    this.#take(event.dataTransfer.files)
  }

  /** What is published waits for what is on its way. */
  #hold = (event: SubmitEvent) => {
    if (this.#left === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    void this.#sending.then(() => this.#form?.requestSubmit(submitter))
  }

  #take(files: FileList | null | undefined) {
    for (const file of files ?? []) {
      this.#left += 1
      const row = this.#announce(file.name)
      this.#sending = this.#sending
        .then(() => this.#send(file, row))
        .finally(() => {
          this.#left -= 1
        })
    }
  }

  #announce(name: string): HTMLElement {
    const row = this.rowTarget.content.firstElementChild?.cloneNode(true) as HTMLElement
    const label = row.querySelector('span')
    if (label) label.textContent = name
    row.querySelector('progress')?.setAttribute('aria-label', name)
    this.listTarget.append(row)
    this.listTarget.hidden = false
    return row
  }

  async #send(file: File, row: HTMLElement) {
    const answer = await this.#post(file, row).catch(() => ({ detail: this.failedValue }))
    if ('markdown' in answer) {
      this.#insert(answer.markdown)
      row.remove()
    } else {
      row.querySelector('progress')?.remove()
      const told = document.createElement('span')
      told.className = 'failed'
      told.textContent = answer.detail
      row.append(told)
    }
    this.listTarget.hidden = this.listTarget.childElementCount === 0
  }

  /** Only XMLHttpRequest tells how much has been sent. */
  #post(file: File, row: HTMLElement): Promise<{ markdown: string } | { detail: string }> {
    const body = new FormData()
    body.set('_csrf', this.#form?.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '')
    body.set('file', file)
    const bar = row.querySelector('progress')
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.responseType = 'json'
      request.upload.onprogress = ({ loaded, total }) => {
        if (bar) bar.value = (100 * loaded) / total
      }
      request.onload = () => (request.response ? resolve(request.response) : reject(new Error('no answer')))
      request.onerror = () => reject(new Error('cut off'))
      request.open('POST', this.addressValue)
      request.setRequestHeader('Accept', 'application/json')
      request.send(body)
    })
  }

  /** On a line of its own; `insertText` keeps the browser's undo. */
  #insert(markdown: string) {
    const field = this.textTarget
    const before = field.value.slice(0, field.selectionStart)
    const text = `${before === '' || before.endsWith('\n') ? '' : '\n\n'}${markdown}\n`
    field.focus()
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    }
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

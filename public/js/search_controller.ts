import { Controller } from '@hotwired/stimulus'

const pause = 250

/** Shows results while one types; the server finds them, and the button does the same without this. */
export class SearchController extends Controller<HTMLFormElement> {
  static override targets = ['words']

  declare readonly wordsTarget: HTMLInputElement
  private timer: ReturnType<typeof setTimeout> | undefined
  private last = ''

  override connect() {
    this.last = this.wordsTarget.defaultValue
    if (this.wordsTarget.value === '') this.wordsTarget.focus()
    else this.pause()
  }

  override disconnect() {
    clearTimeout(this.timer)
  }

  typed(event: Event) {
    if (event.target === this.wordsTarget) this.pause()
  }

  /**
   * The address says what is shown. Turbo's own way, `data-turbo-action`, makes a visit of it, beside which a click on a
   * result now and then came to nothing.
   */
  found({ detail }: CustomEvent<{ success: boolean; fetchResponse?: { location: URL } }>) {
    if (detail.success && detail.fetchResponse) {
      history.replaceState(history.state, '', detail.fetchResponse.location)
    }
  }

  private pause() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.wordsTarget.value.trim() !== this.last.trim()) this.now()
    }, pause)
  }

  now() {
    clearTimeout(this.timer)
    this.last = this.wordsTarget.value
    this.element.requestSubmit()
  }
}

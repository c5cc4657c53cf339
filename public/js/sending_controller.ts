import { Controller } from '@hotwired/stimulus'

/** Shows how much of a form with a file has left; without a script the browser's own sign of work must do. */
export class SendingController extends Controller<HTMLFormElement> {
  static override targets = ['progress', 'told']
  static override values = { failed: String }
  declare readonly progressTarget: HTMLElement
  declare readonly toldTarget: HTMLElement
  declare readonly failedValue: string

  send(event: SubmitEvent) {
    const body = new FormData(this.element)
    if (![...body.values()].some((value) => value instanceof File && value.size > 0)) return
    event.preventDefault()
    const { submitter } = event
    submitter?.setAttribute('disabled', '')
    this.progressTarget.hidden = false
    void this.#post(body)
      .then(show)
      .catch(() => {
        this.progressTarget.hidden = true
        this.toldTarget.parentElement?.removeAttribute('hidden')
        this.toldTarget.textContent = this.failedValue
        submitter?.removeAttribute('disabled')
      })
  }

  /** Only XMLHttpRequest tells how much has been sent; it follows the answer's redirection by itself. */
  #post(body: FormData): Promise<XMLHttpRequest> {
    const bar = this.progressTarget.querySelector('progress')
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.responseType = 'document'
      request.upload.onprogress = ({ loaded, total }) => {
        const percent = Math.round((100 * loaded) / total)
        if (bar) bar.value = percent
        if (percent % 25 === 0) this.toldTarget.textContent = `${percent} %`
      }
      request.onload = () => (request.responseXML ? resolve(request) : reject(new Error('no page')))
      request.onerror = () => reject(new Error('cut off'))
      request.open('POST', this.element.action)
      request.send(body)
    })
  }
}

/** The page that answered stands in the place of this one, under its own address. */
function show({ responseXML, responseURL }: XMLHttpRequest) {
  const [old, answered] = [document, responseXML].map((page) => page?.querySelector('main'))
  if (!old || !answered) return location.assign(responseURL)
  if (responseURL) history.replaceState(history.state, '', responseURL)
  document.title = responseXML?.title || document.title
  const page = document.adoptNode(answered)
  old.replaceWith(page)
  page.querySelector<HTMLElement>('[role="alert"], h1')?.scrollIntoView({ block: 'center' })
}

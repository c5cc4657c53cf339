import { Controller } from '@hotwired/stimulus'

declare global {
  interface Window {
    /** What `@hotwired/turbo` leaves there. */
    Turbo?: { session: { refresh(url: string): void } }
  }
}

const milliseconds = 2000

/** Shows the page anew every two seconds, for as long as something on it is under way. */
export class RefreshController extends Controller<HTMLElement> {
  private timer?: number

  override connect() {
    this.timer = window.setInterval(() => window.Turbo?.session.refresh(document.baseURI), milliseconds)
  }

  override disconnect() {
    window.clearInterval(this.timer)
  }
}

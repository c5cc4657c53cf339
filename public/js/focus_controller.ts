import { Controller } from '@hotwired/stimulus'

/** Takes the focus when it appears: an error summary, so that it is read out and seen first. */
export class FocusController extends Controller<HTMLElement> {
  override connect() {
    this.element.focus()
  }
}

import { Controller } from '@hotwired/stimulus'

/** Tries the API from its page; what it takes is loaded only there. Without a script the form opens the JSON. */
export class ApiTrialController extends Controller<HTMLElement> {
  override async connect() {
    const { openTrial } = await import('./api-trial.js')
    if (this.element.isConnected) openTrial(this.element)
  }
}

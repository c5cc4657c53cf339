import { Controller } from '@hotwired/stimulus'
import { openTrial } from './api-trial.js'

/** Tries the API from its page; what it takes is loaded only there. Without a script the form opens the JSON. */
export class ApiTrialController extends Controller<HTMLElement> {
  override connect() {
    openTrial(this.element)
  }
}

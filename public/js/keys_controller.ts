import { Controller } from '@hotwired/stimulus'
import { areKeysOff, switchKeys } from './shortcut.js'

/** Switches the keys off and on again in this browser, and closes the list of them where it lies above a page. */
export class KeysController extends Controller<HTMLElement> {
  static override targets = ['switch', 'close']
  declare readonly switchTarget: HTMLInputElement
  declare readonly closeTarget: HTMLButtonElement

  override connect() {
    this.switchTarget.checked = !areKeysOff()
    this.closeTarget.hidden = this.#dialog === null
    const label = this.switchTarget.closest('label')
    if (label) label.hidden = false
  }

  choose() {
    switchKeys(!this.switchTarget.checked)
  }

  close() {
    this.#dialog?.close()
  }

  get #dialog() {
    return this.element.closest('dialog')
  }
}

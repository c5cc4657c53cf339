import { Controller } from '@hotwired/stimulus'

/** Offers to copy what a field holds; without a script it is selected by hand. */
export class CopyController extends Controller<HTMLElement> {
  static override targets = ['field', 'button', 'done']
  declare readonly fieldTarget: HTMLInputElement
  declare readonly buttonTarget: HTMLButtonElement
  declare readonly doneTarget: HTMLElement

  override connect() {
    this.buttonTarget.hidden = !navigator.clipboard
    this.fieldTarget.select()
  }

  async copy() {
    await navigator.clipboard.writeText(this.fieldTarget.value)
    this.doneTarget.hidden = false
  }
}

import { Controller } from '@hotwired/stimulus'

/** A menu made of `details` closes by Escape, and when the reader goes elsewhere. */
export class MenuController extends Controller<HTMLDetailsElement> {
  #leave = (event: Event) => {
    if (!this.element.contains(event.target as Node)) this.element.open = false
  }

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.element.open) return
    this.element.open = false
    this.element.querySelector('summary')?.focus()
  }

  override connect() {
    document.addEventListener('click', this.#leave)
    document.addEventListener('focusin', this.#leave)
    this.element.addEventListener('keydown', this.#escape)
  }

  override disconnect() {
    document.removeEventListener('click', this.#leave)
    document.removeEventListener('focusin', this.#leave)
    this.element.removeEventListener('keydown', this.#escape)
  }
}

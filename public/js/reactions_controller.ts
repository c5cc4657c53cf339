import { Controller } from '@hotwired/stimulus'

/** After somebody reacted, by keyboard above all, the focus stays with their reaction in what Turbo has put in its place. */
export class ReactionsController extends Controller<HTMLElement> {
  #given: { frame: string; kind: string } | undefined

  #sent = (event: Event) => {
    const { submitter } = (event as CustomEvent<{ formSubmission: { submitter?: HTMLElement } }>).detail
      .formSubmission
    const frame = submitter?.dataset.turboFrame
    this.#given =
      frame && submitter instanceof HTMLButtonElement ? { frame, kind: submitter.value } : undefined
  }

  #shown = ({ target }: Event) => {
    if (!(target instanceof Element) || target.id !== this.#given?.frame) return
    const button = target.querySelector<HTMLElement>(`.chip[value="${this.#given.kind}"]`)
    const place = button ?? target.querySelector<HTMLElement>('summary')
    place?.focus()
    this.#given = undefined
  }

  override connect() {
    document.addEventListener('turbo:submit-start', this.#sent)
    this.element.addEventListener('turbo:frame-render', this.#shown)
  }

  override disconnect() {
    document.removeEventListener('turbo:submit-start', this.#sent)
    this.element.removeEventListener('turbo:frame-render', this.#shown)
  }
}

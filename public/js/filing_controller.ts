import { Controller } from '@hotwired/stimulus'

/** Keeps a territory and its challenges together while a topic is filed; the server checks it all the same. */
export class FilingController extends Controller<HTMLElement> {
  static override targets = ['territory', 'challenge']

  declare readonly territoryTarget: HTMLSelectElement
  declare readonly challengeTarget: HTMLSelectElement

  override connect() {
    this.narrow()
  }

  /** Offers only the challenges of the territory chosen. */
  narrow() {
    const territory = this.territoryTarget.value
    for (const group of this.challengeTarget.querySelectorAll('optgroup')) {
      const elsewhere = territory !== '' && group.dataset.territory !== territory
      group.hidden = elsewhere
      group.disabled = elsewhere
      if (elsewhere && group.contains(this.challengeTarget.selectedOptions[0] ?? null)) {
        this.challengeTarget.value = ''
      }
    }
  }

  /** A challenge brings its territory. */
  imply() {
    const group = this.challengeTarget.selectedOptions[0]?.closest('optgroup')
    if (group?.dataset.territory) this.territoryTarget.value = group.dataset.territory
    this.narrow()
  }
}

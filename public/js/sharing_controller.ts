import { Controller } from '@hotwired/stimulus'

const shownMilliseconds = 2500

/** Hands the link of a post to whatever shares links on this device, else to the clipboard; without either it is followed. */
export class SharingController extends Controller<HTMLElement> {
  static override targets = ['said']
  static override values = { copied: String }
  declare readonly saidTarget: HTMLElement
  declare readonly copiedValue: string

  async share(event: Event) {
    const link = event.currentTarget as HTMLAnchorElement
    const isTouched = matchMedia('(pointer: coarse)').matches
    if (isTouched && navigator.share) {
      event.preventDefault()
      return navigator.share({ url: link.href }).catch(() => undefined)
    }
    if (!navigator.clipboard) return
    event.preventDefault()
    await navigator.clipboard.writeText(link.href)
    link.closest('details')?.removeAttribute('open')
    this.#say(this.copiedValue)
  }

  #say(words: string) {
    this.saidTarget.textContent = words
    setTimeout(() => {
      this.saidTarget.textContent = ''
    }, shownMilliseconds)
  }
}

import { Controller } from '@hotwired/stimulus'

type Read = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}

declare const BarcodeDetector: (new (given: { formats: string[] }) => Detector) | undefined

const blanksUntilGone = 12

/**
 * Reads codes with the camera: each goes to the form as if its number had been typed, once while it is held there. The
 * page that answers looks on.
 */
export class ScannerController extends Controller<HTMLElement> {
  static override targets = ['start', 'stop', 'video', 'number', 'form', 'refused']
  declare readonly startTarget: HTMLButtonElement
  declare readonly stopTarget: HTMLButtonElement
  declare readonly videoTarget: HTMLVideoElement
  declare readonly numberTarget: HTMLInputElement
  declare readonly formTarget: HTMLFormElement
  declare readonly refusedTarget: HTMLElement
  private stream: MediaStream | undefined
  private blanks = 0

  override connect() {
    this.startTarget.hidden = !navigator.mediaDevices
    if (sessionStorage.getItem('scanning') === location.pathname) void this.start()
  }

  override disconnect() {
    this.release()
  }

  async start() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      this.refusedTarget.hidden = false
      return
    }
    sessionStorage.setItem('scanning', location.pathname)
    this.show(true)
    this.videoTarget.srcObject = this.stream
    await this.videoTarget.play()
    await this.look(await reader())
  }

  stop() {
    sessionStorage.removeItem('scanning')
    this.release()
    this.show(false)
  }

  private async look(read: Read) {
    while (this.stream) {
      const found = await read(this.videoTarget)
      if (this.isNew(found)) {
        this.numberTarget.value = found
        this.release()
        this.formTarget.requestSubmit()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }

  /** The same code counts again once it has been away for a while: a blurred picture or two is not that. */
  private isNew(found: string | undefined): found is string {
    this.blanks = found ? 0 : this.blanks + 1
    if (this.blanks > blanksUntilGone) sessionStorage.removeItem('scanned')
    if (!found || found === sessionStorage.getItem('scanned')) return false
    sessionStorage.setItem('scanned', found)
    return true
  }

  private release() {
    for (const track of this.stream?.getTracks() ?? []) track.stop()
    this.stream = undefined
  }

  private show(scanning: boolean) {
    this.videoTarget.hidden = !scanning
    this.stopTarget.hidden = !scanning
    this.startTarget.hidden = scanning
  }
}

/** The browser's own eye where it has one; else a picture is read here. */
async function reader(): Promise<Read> {
  if (typeof BarcodeDetector !== 'undefined') {
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  }
  const { default: decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!context || !video.videoWidth) return undefined
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    context.drawImage(video, 0, 0)
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      return undefined
    }
  }
}

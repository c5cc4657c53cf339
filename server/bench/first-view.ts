import { chromium } from 'playwright-core'
import { inheritedEnvironment } from '../config.js'

export interface FirstView {
  requests: number
  /** Bytes over the network, headers included, without fonts and pictures. */
  compressedBytes: number
  /** Bytes over the network of fonts and pictures. */
  otherBytes: number
}

async function launch() {
  inheritedEnvironment.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  })
}

/** Opens a page in a browser that has never been here, and counts what comes over the wire. */
export async function firstView(url: string): Promise<FirstView> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const kinds = new Map<string, string>()
    const view: FirstView = { requests: 0, compressedBytes: 0, otherBytes: 0 }
    session.on('Network.responseReceived', ({ requestId, response }) =>
      kinds.set(requestId, response.mimeType),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? ''
      view.requests += 1
      if (/^(font|image)\//.test(kind)) view.otherBytes += encodedDataLength
      else view.compressedBytes += encodedDataLength
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return view
  } finally {
    await browser.close()
  }
}

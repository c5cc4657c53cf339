import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
  type Route,
} from 'playwright-core'

let launched: Promise<Browser> | undefined

function onPath(): string | undefined {
  const candidates = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'chromium'))
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** The chromium that comes with npm, so that a machine needs nothing else; one on the PATH serves where it cannot run. */
async function launch(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']
  const { default: bundled } = await import('@sparticuz/chromium')
  try {
    const executablePath = await bundled.executablePath()
    return await chromium.launch({ executablePath, args: [...args, '--headless=shell'] })
  } catch (error) {
    const executablePath = onPath()
    if (!executablePath) throw error
    return chromium.launch({ executablePath, args })
  }
}

/** The one browser that all journeys share. */
export function browser(): Promise<Browser> {
  launched ??= launch()
  return launched
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close()
  launched = undefined
}

export interface Visit {
  page: Page
  /** What the page complained of: script errors and refusals of the content security policy. */
  complaints: string[]
  end(): Promise<void>
}

/** A person with a browser of their own, who knows nobody's cookies. */
export async function visit(baseURL: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await browser()).newContext({
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(15_000)
  if (slowScripts) await context.route('**/*.js', (route) => slowly(route))
  const page = await context.newPage()
  if (options.javaScriptEnabled !== false) awakeOnArrival(page)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  return { page, complaints, end: () => context.close() }
}

/** Waits until the behaviours that a page names have come: a hand is never as quick as a script that clicks. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.readyState === 'complete' && !document.documentElement.hasAttribute('data-waking'),
  )
}

/** Milliseconds by which each script comes late, to find the journeys that rely on a quick machine. */
const slowScripts = Number(process.env.SLOW_SCRIPTS ?? 0)

async function slowly(route: Route): Promise<void> {
  await setTimeout(slowScripts)
  await route.continue().catch(() => {})
}

/** Waits until what happens elsewhere is told to this page. */
export async function live(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
}

function awakeOnArrival(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const arrived = async (response: Response | null) => {
    if (response?.headers()['content-type']?.startsWith('text/html')) await awake(page)
    return response
  }
  page.goto = async (...given) => arrived(await goto(...given))
  page.reload = async (...given) => arrived(await reload(...given))
}

/** Waits until a visit of Turbo that is under way has ended: it marks the page as busy meanwhile, which axe refuses. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute('aria-busy'))
  await awake(page)
}

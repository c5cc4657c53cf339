import { contentVersion } from '../../models/content-version.js'

const mostKept = 5000

interface Fragment {
  version: string
  minute: number
  html: string
}

const kept = new Map<string, Fragment>()

/** The HTML kept under a key, or made now when public content has changed since or a minute has passed. */
export function fragment(key: string, make: () => string): string {
  const version = contentVersion()
  const minute = Math.floor(Date.now() / 60_000)
  const known = kept.get(key)
  if (known?.version === version && known.minute === minute) return known.html
  const html = make()
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, { version, minute, html })
  return html
}

/** What the keys do; `/keys` tells people. Each presses what the page offers, so that nobody may more by key. */

const posts = '.post[data-position]'
const rows = '.rows > li:has(.row-title a)'

const acts: Record<string, () => void> = {
  j: () => move(1),
  k: () => move(-1),
  r: () => pressIn(document, '#reply textarea, #reply a'),
  q: () => pressIn(current(), 'a[href*="/posts/new?quote="]'),
  e: () => pressIn(current(), 'a[href^="/posts/"][href$="/edit"]'),
  b: () => pressIn(current(), 'button[formaction*="/bookmark"]'),
  l: () => pressIn(current(), 'button[name="kind"][value="thanks"]'),
  n: () => pressIn(document, '#new, .news'),
  u: () => pressIn(document, '.trail li:last-child a'),
  c: () => pressIn(document, 'a[href^="/topics/new"]'),
  '?': () => void showKeys(),
}

export function press(key: string) {
  acts[key]?.()
}

/** Posts where there are any, else the rows of lists. */
function items(): HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(posts)]
  return found.length > 0 ? found : [...document.querySelectorAll<HTMLElement>(rows)]
}

/** The one that holds the focus, else the first of which the head is in view. */
function current(): HTMLElement | undefined {
  const all = items()
  const focused = all.find((item) => item.contains(document.activeElement))
  return focused ?? all.find((item) => item.getBoundingClientRect().bottom > headHeight())
}

function headHeight(): number {
  return document.querySelector('.site-head')?.getBoundingClientRect().bottom ?? 0
}

function move(step: 1 | -1) {
  const all = items()
  const here = current()
  const isThere = here?.contains(document.activeElement)
  const index = here ? all.indexOf(here) + (isThere ? step : step === 1 ? 0 : -1) : -1
  const next = all[Math.max(0, Math.min(all.length - 1, index))]
  if (!next) return
  const link = next.matches(posts) ? undefined : next.querySelector<HTMLElement>('.row-title a')
  if (!link) next.tabIndex = -1
  ;(link ?? next).focus({ preventScroll: true })
  next.scrollIntoView({ block: link ? 'nearest' : 'start' })
}

function pressIn(place: ParentNode | undefined, selector: string) {
  const found = place?.querySelector<HTMLElement>(selector)
  if (!found) return
  if (found.matches('textarea')) found.focus()
  else if (found.matches('a, button')) found.click()
  else found.scrollIntoView({ block: 'start' })
}

/** The same words as on the page of the keys, above this one. */
async function showKeys() {
  const response = await fetch('/keys').catch(() => undefined)
  const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html')
  const words = page.querySelector('[data-controller="keys"]')
  if (!words) return location.assign('/keys')
  const dialog = document.createElement('dialog')
  dialog.className = 'keys-dialog'
  dialog.dataset.turboTemporary = ''
  dialog.setAttribute('aria-labelledby', 'keys-title')
  dialog.append(words)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  document.body.append(dialog)
  dialog.showModal()
}

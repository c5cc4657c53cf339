/** Keys that lead somewhere from wherever nothing is being typed. Whoever is hindered by them switches them off. */
export function watchKeys() {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || !/^[/?jkrqeblucn]$/.test(key) || isWriting(target) || areKeysOff())
      return
    if (key === '/') return toSearch(event)
    event.preventDefault()
    void import('./keys.js').then(({ press }) => press(key))
  })
}

const switchKey = 'keys'

/** Not every browser lets a page keep something. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(switchKey) === 'off'
  } catch {
    return false
  }
}

export function switchKeys(off: boolean) {
  if (off) localStorage.setItem(switchKey, 'off')
  else localStorage.removeItem(switchKey)
}

function toSearch(event: Event) {
  const field = [...document.querySelectorAll<HTMLInputElement>('form[role=search] input[type=search]')]
    .filter((input) => input.checkVisibility())
    .at(-1)
  const link = document.querySelector<HTMLAnchorElement>('.site-head a[href="/search"]')
  if (!field && !link) return
  event.preventDefault()
  if (field) field.select()
  else link?.click()
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null
  )
}

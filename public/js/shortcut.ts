/** The key `/` leads to the search, from wherever nothing is being typed. */
export function watchSearchKey() {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (key !== '/' || ctrlKey || metaKey || altKey || isWriting(target)) return
    const field = [...document.querySelectorAll<HTMLInputElement>('form[role=search] input[type=search]')]
      .filter((input) => input.checkVisibility())
      .at(-1)
    const link = document.querySelector<HTMLAnchorElement>('.site-head a[href="/search"]')
    if (!field && !link) return
    event.preventDefault()
    if (field) field.select()
    else link?.click()
  })
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

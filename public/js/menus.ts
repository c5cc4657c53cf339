/** Menus made of `details` close by Escape, which gives the focus back, and when the reader goes elsewhere. */
export function watchMenus() {
  document.addEventListener('click', leave)
  document.addEventListener('focusin', leave)
  document.addEventListener('keydown', closeByKey)
}

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.more[open]')]
}

function leave({ target }: Event) {
  for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false
}

function closeByKey({ key }: KeyboardEvent) {
  if (key !== 'Escape') return
  for (const menu of openMenus()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
}

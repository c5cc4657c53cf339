/** The card beside a name: who it is, without leaving the page. It can be pointed at, reached by keyboard, and sent away. */

const patience = 350
const fetched = new Map<string, Promise<string>>()

let shown: { card: HTMLElement; link: HTMLAnchorElement } | undefined
let coming: ReturnType<typeof setTimeout> | undefined
let leaving: ReturnType<typeof setTimeout> | undefined

/** Shows the card of a link, unless the pointer or the focus goes on before. */
export function announceCard(link: HTMLAnchorElement) {
  clearTimeout(coming)
  if (shown?.link === link) return stay()
  coming = setTimeout(() => void show(link), patience)
}

function htmlOf(link: HTMLAnchorElement): Promise<string> {
  const address = `${link.pathname}/card`
  let html = fetched.get(address)
  if (!html) {
    html = fetch(address).then((answer) => (answer.ok ? answer.text() : ''))
    html.catch(() => fetched.delete(address))
    fetched.set(address, html)
  }
  return html
}

async function show(link: HTMLAnchorElement) {
  const html = await htmlOf(link).catch(() => '')
  if (html === '' || !link.isConnected || !isWanted(link)) return
  hide()
  const card = document.createElement('div')
  card.className = 'hover-card'
  card.popover = 'manual'
  card.setAttribute('role', 'group')
  card.setAttribute('aria-label', link.textContent ?? '')
  card.dataset.turboTemporary = ''
  card.innerHTML = html
  link.after(card)
  card.showPopover()
  place(card, link)
  shown = { card, link }
}

function isWanted(element: Element): boolean {
  return element.matches(':hover, :focus-visible, :focus-within')
}

/** Below its name, or above where there is no room; never beyond the edges of the page. */
function place(card: HTMLElement, link: HTMLAnchorElement) {
  const name = link.getBoundingClientRect()
  const gap = 6
  const fits = name.bottom + gap + card.offsetHeight < innerHeight || name.top < card.offsetHeight
  const top = fits ? name.bottom + gap : name.top - gap - card.offsetHeight
  const left = Math.max(16, Math.min(name.left, document.documentElement.clientWidth - card.offsetWidth - 16))
  card.style.top = `${top + scrollY}px`
  card.style.left = `${left + scrollX}px`
}

function stay() {
  clearTimeout(leaving)
}

function hide() {
  clearTimeout(leaving)
  shown?.card.remove()
  shown = undefined
}

function leave() {
  clearTimeout(coming)
  clearTimeout(leaving)
  leaving = setTimeout(() => {
    if (shown && !isWanted(shown.link) && !isWanted(shown.card)) hide()
  }, patience)
}

document.addEventListener('pointerout', leave)
document.addEventListener('focusout', leave)
document.addEventListener('turbo:before-render', hide)
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  clearTimeout(coming)
  hide()
})

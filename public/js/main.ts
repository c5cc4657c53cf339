import '@hotwired/turbo'
import type { Application } from '@hotwired/stimulus'
import { controllers } from './controllers.js'
import { watchDrafts } from './drafts.js'
import { watchMenus } from './menus.js'
import { watchKeys } from './shortcut.js'

watchDrafts()
watchMenus()
watchKeys()

let application: Promise<Application> | undefined
const asked = new Set<string>()
let underWay = 0

function start(): Promise<Application> {
  application ??= import('@hotwired/stimulus').then((stimulus) => stimulus.Application.start())
  return application
}

/** Says on the page while behaviours are on their way: whoever drives it waits for them as a person does. */
function waking(change: 1 | -1) {
  underWay += change
  document.documentElement.toggleAttribute('data-waking', underWay > 0)
}

async function fetchBehaviour(name: string) {
  const load = controllers[name]
  if (!load || asked.has(name)) return
  asked.add(name)
  waking(1)
  try {
    const [running, controller] = await Promise.all([start(), load()])
    running.register(name, controller)
  } catch {
    asked.delete(name)
  }
  waking(-1)
}

function fetchBehaviours(root: Element) {
  for (const element of [root, ...root.querySelectorAll('[data-controller]')]) {
    for (const name of element.getAttribute('data-controller')?.split(/\s+/) ?? []) void fetchBehaviour(name)
  }
}

fetchBehaviours(document.documentElement)
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) fetchBehaviours(node)
  }
}).observe(document, { childList: true, subtree: true })

/** Names of people and organisations show a card; what draws it is fetched with the first one pointed at. */
async function beckon({ target }: Event) {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-card]')
  if (!link || !('popover' in link)) return
  const { announceCard } = await import('./cards.js')
  announceCard(link)
}

document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && beckon(event))
document.addEventListener('focusin', beckon)

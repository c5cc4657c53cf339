/** What somebody is writing, kept in their tab until it is published: by the address that its form is sent to. */

const prefix = 'draft:'
const sentKey = 'draft-sent'

/** Not every browser allows it. */
function store(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

export function draftOf(action: string): string {
  return store()?.getItem(prefix + action) ?? ''
}

export function keepDraft(action: string, text: string) {
  if (text === '') return store()?.removeItem(prefix + action)
  try {
    store()?.setItem(prefix + action, text)
  } catch {
    // full: the text is still in its field
  }
}

/** Only the page that comes next tells whether the form was accepted. */
export function draftSent(action: string) {
  store()?.setItem(sentKey, JSON.stringify({ action, from: location.pathname }))
}

/** The form is back with its words: it was not accepted. */
export function draftCameBack() {
  store()?.removeItem(sentKey)
}

/** Forgets the draft that led to this page, unless this page is a refusal: the session had expired, a field is wrong. */
function settle({ pathname, hash }: Pick<URL, 'pathname' | 'hash'> = location) {
  const sent = store()?.getItem(sentKey)
  if (!sent) return
  store()?.removeItem(sentKey)
  const { action, from } = JSON.parse(sent) as { action: string; from: string }
  const refused = [action, from, '/sign-in'].includes(pathname)
  if (!refused || hash.startsWith('#post-')) store()?.removeItem(prefix + action)
}

/** What Turbo sends is settled with its answer: the page may be left before it is drawn. */
function settleAnswer(event: Event) {
  const { success, fetchResponse } = (event as CustomEvent).detail
  if (success && fetchResponse) settle(fetchResponse.location)
}

/** Whoever signs out leaves nothing to the next person at this computer. */
function forgetOnSignOut(event: Event) {
  const leaving = (event.target as HTMLFormElement).getAttribute('action') === '/sign-out'
  if (!leaving) return
  for (const key of Object.keys(store() ?? {})) if (key.startsWith(prefix)) store()?.removeItem(key)
}

export function watchDrafts() {
  settle()
  document.addEventListener('turbo:load', () => settle())
  document.addEventListener('turbo:submit-end', settleAnswer)
  document.addEventListener('submit', forgetOnSignOut)
}

import { visit } from './browser.js'
import { hub } from './hub.js'
import { member } from './member.js'

/** A member with a real browser in which they have signed in. */
export async function signedIn(
  given: Parameters<typeof member>[0] = {},
  options: Parameters<typeof visit>[1] = {},
) {
  const { url } = await hub()
  const { user, browser } = await member(given)
  const visitor = await visit(url, options)
  const { hostname } = new URL(url)
  const cookies = browser.jar.getCookies({
    domain: hostname,
    path: '/',
    secure: false,
    script: false,
  } as never)
  await visitor.page
    .context()
    .addCookies(cookies.map(({ name, value }) => ({ name, value, domain: hostname, path: '/' })))
  return { user, ...visitor }
}

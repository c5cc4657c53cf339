import { demoEmail, demoPassword } from '../demo/people.js'

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Signs a person of the demo in over HTTP; gives the cookies of their browser. */
export async function signIn(url: string): Promise<string> {
  const form = await fetch(`${url}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(form), origin: url },
    body: new URLSearchParams({ _csrf: token, email: demoEmail(0), password: demoPassword }),
  })
  if (answer.status !== 303) throw new Error(`the demo member could not sign in: ${answer.status}`)
  return cookiesOf(answer)
}

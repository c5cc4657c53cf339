import { expect } from 'chai'
import { announceFirstAdministrator } from '../../../models/account/first-administrator.js'
import { signedIn } from '../../support/account.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { person } from '../../support/member.js'

const forms = {
  visitor: [
    '/sign-up',
    '/sign-in',
    '/confirmation/new',
    '/confirmation/forged',
    '/password-reset',
    '/password-reset/forged',
    '/email-change/forged',
    '/first-administrator/forged',
  ],
  member: [
    '/account',
    '/account/email',
    '/account/email/cancellation',
    '/account/password',
    '/account/sessions/forged/sign-out',
    '/charter-acceptance',
  ],
}

const fields = ['name', 'email', 'password', 'origin', 'territory', 'organisationName', 'charter', 'next']
const odd: unknown[] = [
  null,
  0,
  true,
  '',
  '\0',
  '$where',
  'x'.repeat(10_240),
  '\ud800',
  '{{name}}',
  [],
  ['a'],
  {},
]
const objects: unknown[] = [
  { $ne: null },
  { $gt: '' },
  { toString: 1 },
  { __proto__: { admin: true } },
  { length: 12 },
]

const bodies: [string, string][] = [
  ['application/json', '{}'],
  ['application/json', '[]'],
  ['application/json', '[{"email":"a@exemple.fr"}]'],
  ['application/json', '{"email":'],
  ['application/json', 'null'],
  ['application/x-www-form-urlencoded', ''],
  ['application/x-www-form-urlencoded', 'email[$ne]=x&name[]=a&__proto__=b&constructor=c&%00=%00&%E0%A4%A=%'],
  ['text/plain', 'email=a@exemple.fr'],
  ['multipart/form-data', 'email=a@exemple.fr'],
  ...[...odd, ...objects].map((value): [string, string] => [
    'application/json',
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, value]))),
  ]),
]

describe('whatever is sent to the forms of accounts', () => {
  beforeEach(freshWorld)

  async function sendAll(agent: Awaited<ReturnType<typeof visitor>>, page: string, paths: string[]) {
    const token = csrfOf((await agent.get(page)).text)
    for (const path of paths) {
      for (const [type, body] of bodies) {
        const { status } = await agent
          .post(path)
          .set('X-CSRF-Token', token)
          .set('Content-Type', type)
          .send(body)
        expect(status, `${path} ${type} ${body.slice(0, 80)}`).to.be.oneOf([303, 400, 410, 422, 429])
      }
    }
  }

  it('a visitor gets a clear answer', async () => {
    const path = (await announceFirstAdministrator()) ?? ''
    await sendAll(await visitor(), '/sign-in', [...forms.visitor, path])
  })

  it('a member gets a clear answer', async () => {
    await person({ email: 'marie@exemple.fr' })
    await sendAll(await signedIn('marie@exemple.fr'), '/account', forms.member)
  })

  it('a body over the limit is refused', async () => {
    const agent = await visitor()
    const token = csrfOf((await agent.get('/sign-in')).text)
    const answer = await agent
      .post('/sign-in')
      .type('form')
      .send({ _csrf: token, email: 'x'.repeat(300_000) })
    expect(answer.status).to.equal(413)
  })
})

import { type Request, type Response, Router } from 'express'
import { lifetimes, tokenForm } from '../../models/api-token/fields.js'
import { makeToken, revokeToken, type Scope, scopeKey, scopes, tokensOf } from '../../models/api-token.js'
import { newSubmission } from '../../models/post/submission.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { type Locale, t } from '../../server/i18n/index.js'

export const accountTokens = Router()

const page = formPage({
  view: 'tokens/index',
  title: 'tokens.title',
  schema: tokenForm,
  surroundings,
  async accept(order, req, res) {
    const secret = await makeToken(memberOf(req), order)
    if (!secret) return res.redirect(303, '/account/tokens')
    const made = { secret, name: order.name }
    res
      .status(201)
      .set('Cache-Control', 'no-store')
      .render('tokens/index', {
        ...(await surroundings(req, res)),
        scopes: boxes([]),
        made,
        title: t(localeOf(res), 'tokens.title'),
      })
  },
})

accountTokens.get('/account/tokens', membersOnly, page.show)
accountTokens.post('/account/tokens', membersOnly, page.submit)

accountTokens.post('/account/tokens/:id/revocation', membersOnly, async (req, res) => {
  await revokeToken(memberOf(req), String(req.params.id))
  notify(res, 'tokens.notices.revoked')
  res.redirect(303, '/account/tokens')
})

async function surroundings(req: Request, res: Response) {
  const ticked = [(req.body as { scopes?: unknown } | undefined)?.scopes ?? []].flat()
  const now = new Date()
  return {
    tokens: (await tokensOf(memberOf(req))).map((token) => ({
      ...token,
      allows: token.scopes.map((scope) => `tokens.short.${scopeKey(scope as Scope)}`),
      id: String(token._id),
      expired: token.expiresAt != null && token.expiresAt <= now,
    })),
    scopes: boxes(ticked),
    lifetimes: lifetimes.map((value) => ({ value, label: t(localeOf(res), `tokens.lifetimes.${value}`) })),
    values: { days: '90', submission: newSubmission() },
  }
}

function boxes(ticked: unknown[]) {
  return scopes.map((scope) => ({
    scope,
    label: `tokens.scopes.${scopeKey(scope)}`,
    ticked: ticked.includes(scope),
  }))
}

function localeOf(res: Response): Locale {
  return res.locals.locale
}

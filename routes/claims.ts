import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../models/failure.js'
import { approveClaim, openClaims, refuseClaim } from '../models/organisation/claim.js'
import { shortText } from '../models/organisation/fields.js'
import { requestById } from '../models/organisation/request.js'
import { organisationRow } from '../models/organisation/row.js'
import { organisationsById } from '../models/organisation.js'
import { peopleById } from '../models/person.js'
import { isAdministrator } from '../models/policies/roles.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { readForm } from '../server/http/form.js'
import { notify } from '../server/http/notice.js'
import { textOf } from '../server/http/query.js'

export const claimPages = Router()

const claimsOnPage = 20

claimPages.get('/claims', membersOnly, async (req, res) => {
  administrator(req)
  await show(req, res)
})

claimPages.post('/claims/:id/acceptance', membersOnly, async (req, res) => {
  const by = administrator(req)
  await approveClaim(await requestById('claim', String(req.params.id)), by)
  notify(res, 'organisations.notices.claimApproved')
  res.redirect(303, '/claims')
})

claimPages.post('/claims/:id/refusal', membersOnly, async (req, res) => {
  const by = administrator(req)
  const request = await requestById('claim', String(req.params.id))
  const form = readForm(z.object({ reason: shortText('organisations.errors.reasonMissing') }), req.body)
  if (!form.ok) return show(req, res, { [`reason-${request._id}`]: form.errors.reason ?? '' })
  await refuseClaim(request, by, form.values.reason)
  notify(res, 'organisations.notices.claimRefused')
  res.redirect(303, '/claims')
})

function administrator(req: Request) {
  const user = memberOf(req)
  if (!isAdministrator(user)) throw new Forbidden()
  return user
}

async function show(req: Request, res: Response, errors?: Record<string, string>) {
  const { claims, next } = await openClaims({ limit: claimsOnPage, after: textOf(req.query.after) })
  const [organisations, people] = await Promise.all([
    organisationsById(claims.map(({ organisation }) => organisation)),
    peopleById(claims.map(({ user }) => user)),
  ])
  const shown = await Promise.all(
    claims.map(async (claim) => {
      const organisation = organisations.get(String(claim.organisation))
      return {
        ...claim,
        organisation: organisation && (await organisationRow(organisation)),
        person: people.get(String(claim.user)),
      }
    }),
  )
  res.status(errors ? 422 : 200).render('organisations/claims', { claims: shown, next, errors })
}

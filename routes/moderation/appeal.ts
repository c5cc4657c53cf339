import { type Request, Router } from 'express'
import { z } from 'zod'
import { readToken } from '../../models/account/token.js'
import { Conflict, Gone, NotFound } from '../../models/failure.js'
import { appeal } from '../../models/flag/appeal.js'
import { type Case, caseById } from '../../models/flag/case.js'
import { findSubject, type SubjectName } from '../../models/flag/subjects.js'
import { mayAppeal } from '../../models/policies/moderation.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { longestText } from './fields.js'

export const appealPages = Router()

interface Appealing {
  given: Case
  author: { id: string }
}

function appealPage(find: (req: Request) => Promise<Appealing>) {
  return formPage({
    view: 'moderation/appeal',
    title: 'moderation.appeal.title',
    schema: z.object({
      text: z
        .string('moderation.errors.appealMissing')
        .trim()
        .min(1, 'moderation.errors.appealMissing')
        .max(longestText, 'moderation.errors.textTooLong'),
    }),
    async surroundings(req) {
      const { given, author } = await find(req)
      const [first, second] = given.decisions
      return {
        case: given,
        content: await findSubject(given.subject as SubjectName),
        first,
        second,
        granted: second?.outcome === 'rejected',
        mayAppeal: mayAppeal(author, given),
        action: req.path,
      }
    },
    async accept({ text }, req, res) {
      const { given, author } = await find(req)
      if (!mayAppeal(author, given) && given.appeal?.text !== text) {
        throw new Conflict(given.appeal ? 'moderation.appealedBefore' : 'moderation.appeal.over')
      }
      await appeal(given, author, text)
      notify(res, 'moderation.notices.appealed')
      res.redirect(303, req.path)
    },
  })
}

const signedIn = appealPage(async (req) => {
  const author = memberOf(req)
  const given = await caseById(String(req.params.id))
  if (String(given.author) !== author.id || given.decisions.length === 0) throw new NotFound()
  return { given, author }
})

/** By the link of a letter: whoever is suspended cannot sign in. */
const byLetter = appealPage(async (req) => {
  const token = await readToken('appeal', String(req.params.token))
  if (!token?.user || !token.subject) throw new Gone('moderation.appeal.over')
  return { given: await caseById(token.subject), author: { id: String(token.user) } }
})

appealPages.get('/moderation/cases/:id/appeal', membersOnly, signedIn.show)
appealPages.post('/moderation/cases/:id/appeal', membersOnly, signedIn.submit)
appealPages.get('/appeals/:token', byLetter.show)
appealPages.post('/appeals/:token', byLetter.submit)

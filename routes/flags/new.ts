import { type Request, Router } from 'express'
import { z } from 'zod'
import { NotFound } from '../../models/failure.js'
import { rules } from '../../models/flag/rules.js'
import { isSubjectKind, type SubjectName } from '../../models/flag/subjects.js'
import { flag, flagBy, flaggable, longestReason } from '../../models/flag.js'
import { peopleById } from '../../models/person.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'

export const newFlag = Router()

const schema = z
  .object({
    rule: z.enum(rules, 'flags.errors.ruleMissing'),
    text: z.string().trim().max(longestReason, 'flags.errors.textTooLong').default(''),
  })
  .refine(({ rule, text }) => rule !== 'other' || text !== '', {
    path: ['text'],
    error: 'flags.errors.textMissing',
  })

const page = formPage({
  view: 'flags/new',
  title: 'flags.title',
  schema,
  async surroundings(req) {
    const subject = subjectOf(req)
    const member = memberOf(req)
    const content = await flaggable(subject, member)
    const people = await peopleById([content.author])
    return {
      ...subject,
      content,
      author: people.get(content.author),
      rules,
      earlier: await flagBy(member, subject),
    }
  },
  async accept(values, req, res) {
    const subject = subjectOf(req)
    await flag({ subject, reporter: memberOf(req), ...values })
    notify(res, 'flags.notices.sent')
    res.redirect(303, '/flags')
  },
})

newFlag.get('/flags/new', membersOnly, page.show)
newFlag.post('/flags', membersOnly, page.submit)

/** @throws NotFound for what cannot be flagged. */
function subjectOf({ body, query }: Request): SubjectName {
  const { kind, id } = { ...query, ...body }
  if (!isSubjectKind(kind) || typeof id !== 'string') throw new NotFound()
  return { kind, id }
}

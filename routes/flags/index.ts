import { Router } from 'express'
import { CaseModel } from '../../models/flag/case.js'
import { findSubject, type SubjectName } from '../../models/flag/subjects.js'
import { flagsOf } from '../../models/flag.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'

export const flagList = Router()

const mostShown = 100

flagList.get('/flags', membersOnly, async (req, res) => {
  const flags = await flagsOf(memberOf(req), mostShown)
  const cases = await CaseModel.find({ _id: { $in: flags.map((flag) => flag.case) } }).lean()
  const states = new Map(cases.map((one) => [String(one._id), one]))
  res.render('flags/index', {
    flags: await Promise.all(
      flags.map(async (flag) => {
        const found = await findSubject(flag.subject as SubjectName)
        const { state, decisions, label } = states.get(String(flag.case)) ?? {}
        return {
          ...flag,
          kind: flag.subject?.kind,
          label: found?.label ?? label,
          path: found && !found.hidden ? found.path : undefined,
          state: state ?? 'open',
          said: decisions?.at(-1)?.text,
        }
      }),
    ),
  })
})

import { Router } from 'express'
import { DateTime } from 'luxon'
import { type Act, actNames, acts } from '../../models/audit/acts.js'
import { searchAudit } from '../../models/audit/search.js'
import { isAdministrator } from '../../models/policies/roles.js'
import { roles } from '../../models/user.js'
import { moderatorsOnly } from '../../server/auth/guards.js'
import { oneOf, textOf } from '../../server/http/query.js'
import { formatDay } from '../../server/i18n/dates.js'
import { type Locale, t } from '../../server/i18n/index.js'

export const auditLog = Router()

const entriesOnPage = 50

auditLog.get('/administration/audit-log', moderatorsOnly, async (req, res) => {
  const area = isAdministrator(req.user) ? undefined : 'moderation'
  const readable = actNames.filter((name) => !area || acts[name] === area)
  const values = {
    act: oneOf(req.query.act, readable),
    by: textOf(req.query.by)?.slice(0, 80),
    subject: textOf(req.query.subject)?.slice(0, 80),
    from: dayOf(req.query.from),
    to: dayOf(req.query.to),
  }
  const { locale, timeZone } = res.locals
  const start = (day: string | undefined, plus = 0) =>
    day ? DateTime.fromISO(day, { zone: timeZone }).plus({ days: plus }).toJSDate() : undefined
  const before = textOf(req.query.before)
  const { entries, next } = await searchAudit(
    {
      ...values,
      area,
      act: values.act as Act | undefined,
      from: start(values.from),
      to: start(values.to, 1),
    },
    { limit: entriesOnPage, before },
  )
  res.render('administration/audit-log', {
    values,
    acts: readable,
    entries: entries.map((entry) => ({
      ...entry,
      path: pathOf(entry),
      facts: factsOf(entry.details, { locale, timeZone }),
    })),
    searching: Object.values(values).some(Boolean),
    firstPath: before && logPath(values),
    nextPath: next && logPath({ ...values, before: next }),
  })
})

/** A day as the browser's date field writes it. */
function dayOf(given: unknown): string | undefined {
  const day = textOf(given)
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) && DateTime.fromISO(day).isValid ? day : undefined
}

function pathOf({ subject }: { subject?: { kind: string; id: string } | null }): string | undefined {
  if (subject?.kind === 'member') return `/moderation/members/${subject.id}`
  if (subject?.kind === 'case') return `/moderation/cases/${subject.id}`
  if (subject?.kind === 'post') return `/posts/${subject.id}`
  return subject?.kind === 'topic' ? `/topics/${subject.id}` : undefined
}

/** What is told of an act (`audit.facts.<name>`); ids are not, the subject's own link leads on. */
const told = new Set([
  ...['role', 'reason', 'until', 'measure', 'minutes', 'count'],
  ...['fields', 'added', 'openSignUp', 'moderateFirstPosts'],
])

interface Reader {
  locale: Locale
  timeZone: string
}

/** What was written with the act, in the reader's words. */
function factsOf(details: unknown, reader: Reader): string {
  return Object.entries((details ?? {}) as Record<string, unknown>)
    .filter(([name, value]) => value !== undefined && value !== null && told.has(name))
    .map(([name, value]) => t(reader.locale, `audit.facts.${name}`, { value: said(name, value, reader) }))
    .join(', ')
}

function isSiteRole(value: unknown): boolean {
  return roles.some((role) => role === value)
}

function said(name: string, value: unknown, { locale, timeZone }: Reader): string {
  if (value instanceof Date) return formatDay(value, locale, timeZone)
  if (typeof value === 'boolean') return t(locale, value ? 'audit.yes' : 'audit.no')
  if (name === 'role')
    return t(locale, `${isSiteRole(value) ? 'administration' : 'organisations'}.roles.${value}`)
  if (name === 'measure') return t(locale, `moderation.decidedMeasure.${value}`)
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function logPath(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return ['/administration/audit-log', new URLSearchParams(given)].filter(String).join('?')
}

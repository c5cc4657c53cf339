import type { Request, Response } from 'express'
import { z } from 'zod'
import { challenges } from '../../models/challenge.js'
import { composeDraft, type EventForm } from '../../models/event/composing.js'
import {
  coOrganiserRow,
  eventFields,
  mostRows,
  questionRow,
  quotaRow,
  speakerRow,
} from '../../models/event/fields.js'
import { admissionModes, ways } from '../../models/event/seating.js'
import { wallAt } from '../../models/event/times.js'
import { type Event, formats } from '../../models/event.js'
import { schedules } from '../../models/organisation/role.js'
import { organisationsById } from '../../models/organisation.js'
import { rhythmUnits } from '../../models/series/rhythm.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { memberOf } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { frenchTimeZones, timeZoneNames } from '../../server/lib/time-zones.js'
import type { Draft } from '../posts/draft.js'

const schema = z.object(eventFields)

const rows = {
  speaker: speakerRow,
  quota: quotaRow,
  question: questionRow,
  coOrganiser: coOrganiserRow,
} as const
type RowKind = keyof typeof rows

/** What tells a row that was filled in from one that was left empty. */
const heads = { speaker: ['name', 'member'], quota: ['territory'], question: ['text'], coOrganiser: ['name'] }

/**
 * The form on an event as it was sent, with what it means.
 * @throws InvalidInput where what is named does not exist or does not fit together.
 */
export async function readEventForm(req: Request) {
  const form = readForm(schema, req.body)
  const body = (req.body ?? {}) as Record<string, unknown>
  const errors: Record<string, string> = form.ok ? {} : form.errors
  const given: EventForm = {
    ...(form.ok ? form.values : ({} as z.infer<typeof schema>)),
    speakers: readRows('speaker', speakerRow, body, errors),
    quotas: readRows('quota', quotaRow, body, errors),
    questions: readRows('question', questionRow, body, errors),
    coOrganisers: readRows('coOrganiser', coOrganiserRow, body, errors),
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, errors }
  return { ok: true as const, draft: await composeDraft(memberOf(req), given) }
}

function readRows<T>(
  kind: RowKind,
  row: z.ZodType<T>,
  body: Record<string, unknown>,
  errors: Record<string, string>,
): T[] {
  const found: T[] = []
  for (let index = 0; index < mostRows[kind]; index += 1) {
    if (!heads[kind].some((field) => body[`${kind}-${index}-${field}`])) continue
    const fields = Object.entries(body).filter(([name]) => name.startsWith(`${kind}-${index}-`))
    const read = row.safeParse(Object.fromEntries(fields.map(([name, value]) => [name.split('-')[2], value])))
    if (read.success) found.push(read.data)
    else
      for (const issue of read.error.issues)
        errors[`${kind}-${index}-${String(issue.path[0])}`] ??= issue.message
  }
  return found
}

/** Shows the form on an event, with what was typed and what is to be mended. */
export async function showEventForm(
  req: Request,
  res: Response,
  page: { heading: string; action: string; back: string; repeatable?: boolean; draft: Draft },
) {
  const user = memberOf(req)
  const [allThemes, allTerritories, allChallenges] = await Promise.all([
    themes(),
    territories(),
    challenges(),
  ])
  const row = (kind: RowKind) =>
    Array.from({ length: mostRows[kind] }, (_, index) => ({
      index,
      number: index + 1,
      prefix: `${kind}-${index}`,
    }))
  res
    .status(page.draft.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('events/form', {
      ...page,
      ...page.draft,
      formats,
      rhythmUnits,
      modes: admissionModes,
      ways,
      themes: allThemes,
      territories: allTerritories,
      challengeGroups: allTerritories
        .map((territory) => ({
          territory,
          challenges: allChallenges.filter((challenge) => challenge.territory === territory._id),
        }))
        .filter((group) => group.challenges.length > 0),
      organisations: user.memberships
        .filter(({ role }) => schedules(role))
        .map(({ organisation, name }) => ({ value: organisation, label: name })),
      zones: { french: frenchTimeZones, others: timeZoneNames },
      filled: Object.fromEntries(
        Object.keys(rows).map((kind) => [kind, holdsRow(page.draft.values, kind as RowKind)]),
      ),
      speakers: row('speaker'),
      quotas: row('quota'),
      questionRows: row('question'),
      coOrganisers: row('coOrganiser'),
    })
}

/** Whether a row of a kind is filled in: the others stay folded. */
function holdsRow(values: Record<string, string>, kind: RowKind): boolean {
  return heads[kind].some((field) => Boolean(values[`${kind}-0-${field}`]))
}

/** What the fields hold for an event that exists. */
export async function valuesOf(event: Event): Promise<Record<string, string>> {
  const { admission } = event
  const organisations = await organisationsById(event.coOrganisers)
  const wall = (moment: Date | undefined) => (moment ? wallAt(moment, event.timeZone) : '')
  const rowValues = (kind: RowKind, entries: Record<string, unknown>[]) =>
    Object.fromEntries(
      entries.flatMap((entry, index) =>
        Object.entries(entry)
          .filter(([, value]) => value !== undefined && value !== false)
          .map(([field, value]) => [`${kind}-${index}-${field}`, value === true ? 'yes' : String(value)]),
      ),
    )
  return {
    format: event.format,
    title: event.title,
    summary: event.summary ?? '',
    description: event.description ?? '',
    learnings: event.learnings.join('\n'),
    audience: event.audience.join('\n'),
    programme: event.programme
      .map(({ at, title, text }) => `${at} ${title}${text ? ` | ${text}` : ''}`)
      .join('\n'),
    organisation: event.organisation ? String(event.organisation) : '',
    theme: event.themes[0] ?? '',
    otherTheme: event.themes[1] ?? '',
    territory: event.territory ?? '',
    challenge: event.challenge ?? '',
    venueName: event.venue?.name ?? '',
    venueAddress: event.venue?.address ?? '',
    videoLink: event.videoLink ?? '',
    startDay: event.startsWall.slice(0, 10),
    startTime: event.startsWall.slice(11),
    endDay: event.endsWall.slice(0, 10),
    endTime: event.endsWall.slice(11),
    timeZone: event.timeZone,
    language: event.language,
    mode: admission.mode,
    opensAt: wall(admission.opensAt),
    closesAt: wall(admission.closesAt),
    externalUrl: admission.externalUrl ?? '',
    onSite: String(admission.capacity.onSite),
    online: String(admission.capacity.online),
    releaseDaysBefore: String(admission.releaseDaysBefore),
    promotionHours: String(admission.promotionHours),
    cutOffHours: String(admission.cutOffHours),
    ...rowValues(
      'speaker',
      event.speakers.map(({ name, bio, member }) => ({ name, bio, member })),
    ),
    ...rowValues(
      'quota',
      admission.quotas.map(({ territory, way, seats }) => ({ territory, way, seats })),
    ),
    ...rowValues(
      'question',
      admission.questions.map(({ text, required }) => ({ text, required })),
    ),
    ...rowValues(
      'coOrganiser',
      [...organisations.values()].map(({ name }) => ({ name })),
    ),
  }
}

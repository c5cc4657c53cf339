import type { Request, Response } from 'express'
import { challenges } from '../../../models/challenge.js'
import { mostRows } from '../../../models/event/form/fields.js'
import { coverListWidth, coverPath } from '../../../models/event/pictures/cover-path.js'
import { admissionModes, ways } from '../../../models/event/seating.js'
import { type Event, formats } from '../../../models/event.js'
import { faceWidth, photoPath } from '../../../models/member/photo-path.js'
import { schedules } from '../../../models/organisation/role.js'
import { organisationsById } from '../../../models/organisation.js'
import { rhythmUnits } from '../../../models/series/rhythm.js'
import { territories } from '../../../models/territory.js'
import { themes } from '../../../models/theme.js'
import type { CurrentUser } from '../../../models/user.js'
import { memberOf } from '../../../server/http/current-user.js'
import { frenchTimeZones, timeZoneNames } from '../../../server/lib/time-zones.js'
import type { Draft } from '../../posts/draft.js'
import { challengeGroups } from '../../topics/filing-choices.js'
import type { EventConflict } from '../conflict.js'
import { heads, type RowKind, rows } from '../form.js'
import { pictureShown } from './pictures.js'

/** So many speakers show at once, the others when asked for. */
const unfolded = 2

/** Shows the form on an event, with what was typed and what is to be mended. */
export async function showEventForm(
  req: Request,
  res: Response,
  page: {
    heading: string
    action: string
    back: string
    repeatable?: boolean
    draft: Draft
    /** The event that it edits. */
    standing?: Event
    conflict?: EventConflict
  },
) {
  const user = memberOf(req)
  const [allThemes, allTerritories, allChallenges] = await Promise.all([
    themes(),
    territories(),
    challenges(),
  ])
  const { values, errors } = page.draft
  const kept = (field: string) =>
    errors?.[field] === 'events.errors.pictureGone' ? undefined : values[`${field}File`]
  const row = (kind: RowKind) =>
    Array.from({ length: mostRows[kind] }, (_, index) => ({
      index,
      number: index + 1,
      prefix: `${kind}-${index}`,
      folded: index >= unfolded,
      photo: pictureShown(kept(`${kind}-${index}-photo`), photoPath, faceWidth),
    }))
  res
    .status(page.draft.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('events/form', {
      ...page,
      ...page.draft,
      cover: pictureShown(kept('cover'), coverPath, coverListWidth),
      formats,
      rhythmUnits,
      modes: admissionModes,
      ways,
      themes: allThemes,
      territories: allTerritories,
      challengeGroups: challengeGroups(allTerritories, allChallenges),
      organisations: await organisationChoices(user, page.standing),
      zones: { french: frenchTimeZones, others: timeZoneNames },
      filled: Object.fromEntries(
        Object.keys(rows).map((kind) => [kind, holdsRow(page.draft.values, kind as RowKind)]),
      ),
      speakers: row('speaker'),
      moreSpeakers: row('speaker').some(({ index, folded }) => folded && holdsRow(values, 'speaker', index)),
      quotas: row('quota'),
      questionRows: row('question'),
      coOrganisers: row('coOrganiser'),
    })
}

/** Those for which the reader may schedule, and the one that already stands on the event. */
async function organisationChoices({ memberships }: CurrentUser, standing: Event | undefined) {
  const own = memberships
    .filter(({ role }) => schedules(role))
    .map(({ organisation, name }) => ({ value: organisation, label: name }))
  const others = [...(await organisationsById([standing?.organisation]))].map(([value, { name }]) => ({
    value,
    label: name,
  }))
  return [...own, ...others.filter(({ value }) => own.every((choice) => choice.value !== value))]
}

/** Whether a row of a kind is filled in: the others stay folded. */
function holdsRow(values: Record<string, string>, kind: RowKind, row = 0): boolean {
  return heads[kind].some((field) => Boolean(values[`${kind}-${row}-${field}`]))
}

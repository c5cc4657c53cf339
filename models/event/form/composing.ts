import type { z } from 'zod'
import { InvalidInput } from '../../failure.js'
import { type Organisation, OrganisationModel, shown } from '../../organisation.js'
import { maySchedule } from '../../policies/organisation.js'
import { isModerator } from '../../policies/roles.js'
import { findFiling } from '../../topic/filing.js'
import { type CurrentUser, UserModel } from '../../user.js'
import type { Speaker } from '../parts.js'
import { choosePicture } from '../pictures/choosing.js'
import type { Pictured } from '../pictures.js'
import type { Quota } from '../seating.js'
import { momentAt, withMoments } from '../times.js'
import type { EventDraft } from './draft.js'
import type { coOrganiserRow, eventFields, questionRow, quotaRow, speakerRow } from './fields.js'

/** The form on an event, each field read; rows left empty are left out. */
export type EventForm = z.infer<z.ZodObject<typeof eventFields>> & {
  speakers: (z.infer<typeof speakerRow> & { row: number })[]
  quotas: z.infer<typeof quotaRow>[]
  questions: z.infer<typeof questionRow>[]
  /** By name, or by id where that is known. */
  coOrganisers: (z.infer<typeof coOrganiserRow> & { row: number; id?: string })[]
}

/**
 * Says what a form means: what it names is found, what does not fit together is refused.
 * @param shown the event as it stands, whose pictures and organisation may stay
 * @throws InvalidInput with an error beside every field to mend.
 */
export async function composeDraft(
  user: CurrentUser,
  form: EventForm,
  shown?: Pictured & { organisation?: unknown },
): Promise<EventDraft> {
  const filing = await findFiling({
    theme: form.theme,
    also: form.otherTheme ? [form.otherTheme] : [],
    territory: form.territory,
    challenge: form.challenge,
  })
  const [speakers, coOrganisers, cover] = await Promise.all([
    speakersOf(user, form, shown),
    coOrganisersOf(form),
    coverOf(user, form, shown),
  ])
  const times = {
    startsWall: `${form.startDay}T${form.startTime}`,
    endsWall: `${form.endDay ?? form.startDay}T${form.endTime}`,
    timeZone: form.timeZone,
  }
  refuse({
    ...coverErrors(form),
    ...organisationErrors(user, form, shown),
    ...timeErrors(form, times),
    ...seatErrors(form),
  })
  return {
    ...times,
    format: form.format,
    title: form.title,
    summary: form.summary,
    description: form.description,
    learnings: form.learnings,
    audience: form.audience,
    programme: form.programme,
    speakers,
    organisation: form.organisation,
    coOrganisers: coOrganisers.map(({ _id }) => String(_id)),
    themes: [filing.theme, ...filing.also].flatMap((theme) => (theme ? [theme._id] : [])),
    territory: filing.territory?._id,
    challenge: filing.challenge?._id,
    venue: form.venueName ? { name: form.venueName, address: form.venueAddress } : undefined,
    videoLink: form.videoLink,
    language: form.language,
    cover,
    coverAlt: cover && form.coverAlt,
    admission: {
      mode: form.mode,
      questions: form.questions.map(({ text, required }) => ({ text, required: required === 'yes' })),
      opensAt: form.opensAt ? momentAt(form.opensAt, form.timeZone) : undefined,
      closesAt: form.closesAt ? momentAt(form.closesAt, form.timeZone) : undefined,
      externalUrl: form.externalUrl,
      capacity: { onSite: form.onSite, online: form.online },
      quotas: quotasOf(form),
      releaseDaysBefore: form.releaseDaysBefore,
      promotionHours: form.promotionHours,
      cutOffHours: form.cutOffHours,
    },
  }
}

function refuse(errors: Record<string, string>) {
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
}

function quotasOf({ quotas }: EventForm): Quota[] {
  return quotas.flatMap(({ territory, way, seats }) =>
    territory && seats > 0 ? [{ territory, way, seats }] : [],
  )
}

function organisationErrors(
  user: CurrentUser,
  { organisation }: EventForm,
  standing: { organisation?: unknown } | undefined,
): Record<string, string> {
  if (isModerator(user)) return {}
  if (!organisation) return { organisation: 'events.errors.organisationMissing' }
  if (organisation === String(standing?.organisation)) return {}
  return maySchedule(user, organisation) ? {} : { organisation: 'events.errors.organisationNotYours' }
}

function coverErrors({ coverFile, coverRemoval, coverAlt }: EventForm): Record<string, string> {
  return coverFile && !coverRemoval && !coverAlt ? { coverAlt: 'events.errors.coverAltMissing' } : {}
}

function timeErrors(form: EventForm, times: { startsWall: string; endsWall: string; timeZone: string }) {
  const errors: Record<string, string> = {}
  const { startsAt, endsAt } = withMoments(times)
  if (endsAt <= startsAt) errors.endTime = 'events.errors.endsBeforeStart'
  if (form.opensAt && form.closesAt && form.closesAt <= form.opensAt) {
    errors.closesAt = 'events.errors.closesBeforeOpening'
  }
  if (form.mode === 'external' && !form.externalUrl) errors.externalUrl = 'events.errors.externalUrlMissing'
  return errors
}

function seatErrors(form: EventForm): Record<string, string> {
  const errors: Record<string, string> = {}
  const quotas = quotasOf(form)
  for (const way of ['onSite', 'online'] as const) {
    const kept = quotas.filter((quota) => quota.way === way).reduce((sum, { seats }) => sum + seats, 0)
    if (kept > form[way]) errors[way] = 'events.errors.quotasTooLarge'
  }
  const keys = quotas.map(({ territory, way }) => `${territory} ${way}`)
  if (new Set(keys).size < keys.length) errors['quota-0-territory'] = 'events.errors.quotaTwice'
  return errors
}

function coverOf(user: CurrentUser, { coverFile, coverRemoval }: EventForm, shown: Pictured | undefined) {
  const chosen = { id: coverFile, removal: coverRemoval === 'yes', purpose: 'cover' as const }
  return choosePicture(user, { field: 'cover', ...chosen }, shown)
}

/** A speaker with the address of their page is that member, whose photo stands on it; a guest brings one along. */
async function speakersOf(
  user: CurrentUser,
  { speakers }: EventForm,
  shown: Pictured | undefined,
): Promise<Speaker[]> {
  return Promise.all(
    speakers.map(async ({ row, name, bio, member, photoFile, photoRemoval }) => {
      const id = /[0-9a-f]{24}/.exec(member)?.[0]
      const found = id ? await UserModel.findById(id, { name: 1 }).lean() : null
      if (member && !found)
        throw new InvalidInput({ [`speaker-${row}-member`]: 'events.errors.memberUnknown' })
      if (found) return { name: name || found.name, bio, member: found._id }
      const chosen = { id: photoFile, removal: photoRemoval === 'yes', purpose: 'photo' as const }
      const photo = await choosePicture(user, { field: `speaker-${row}-photo`, ...chosen }, shown)
      return { name, bio, ...(photo && { photo }) }
    }),
  )
}

async function coOrganisersOf({ coOrganisers }: EventForm): Promise<Organisation[]> {
  return Promise.all(
    coOrganisers.map(async ({ row, name, id }) => {
      const wanted = { ...(id === undefined ? { name } : { _id: id }), ...shown }
      const found = await OrganisationModel.findOne(wanted, { loaded: 0 }).lean<Organisation>()
      if (!found) {
        throw new InvalidInput({ [`coOrganiser-${row}-name`]: 'events.errors.organisationUnknown' })
      }
      return found
    }),
  )
}

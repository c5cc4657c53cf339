import type { z } from 'zod'
import { InvalidInput } from '../failure.js'
import { type Organisation, OrganisationModel, shown } from '../organisation.js'
import { maySchedule } from '../policies/organisation.js'
import { isModerator } from '../policies/roles.js'
import { findFiling } from '../topic/filing.js'
import { type CurrentUser, UserModel } from '../user.js'
import type { EventDraft } from './draft.js'
import type { coOrganiserRow, eventFields, questionRow, quotaRow, speakerRow } from './fields.js'
import type { Speaker } from './parts.js'
import type { Quota } from './seating.js'
import { momentAt, withMoments } from './times.js'

/** The form on an event, each field read; rows left empty are left out. */
export type EventForm = z.infer<z.ZodObject<typeof eventFields>> & {
  speakers: z.infer<typeof speakerRow>[]
  quotas: z.infer<typeof quotaRow>[]
  questions: z.infer<typeof questionRow>[]
  coOrganisers: z.infer<typeof coOrganiserRow>[]
}

/**
 * Says what a form means: what it names is found, what does not fit together is refused.
 * @throws InvalidInput with an error beside every field to mend.
 */
export async function composeDraft(user: CurrentUser, form: EventForm): Promise<EventDraft> {
  const filing = await findFiling({
    theme: form.theme,
    also: form.otherTheme ? [form.otherTheme] : [],
    territory: form.territory,
    challenge: form.challenge,
  })
  const [speakers, coOrganisers] = await Promise.all([speakersOf(form), coOrganisersOf(form)])
  const times = {
    startsWall: `${form.startDay}T${form.startTime}`,
    endsWall: `${form.endDay ?? form.startDay}T${form.endTime}`,
    timeZone: form.timeZone,
  }
  refuse({ ...organisationErrors(user, form), ...timeErrors(form, times), ...seatErrors(form) })
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

function organisationErrors(user: CurrentUser, { organisation }: EventForm): Record<string, string> {
  if (isModerator(user)) return {}
  if (!organisation) return { organisation: 'events.errors.organisationMissing' }
  return maySchedule(user, organisation) ? {} : { organisation: 'events.errors.organisationNotYours' }
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

/** A speaker with the address of their page is that member. */
async function speakersOf({ speakers }: EventForm): Promise<Speaker[]> {
  return Promise.all(
    speakers.map(async ({ name, bio, member }, index) => {
      const id = /[0-9a-f]{24}/.exec(member)?.[0]
      const found = id ? await UserModel.findById(id, { name: 1 }).lean() : null
      if (member && !found)
        throw new InvalidInput({ [`speaker-${index}-member`]: 'events.errors.memberUnknown' })
      return { name: name || (found?.name ?? ''), bio, ...(found && { member: found._id }) }
    }),
  )
}

async function coOrganisersOf({ coOrganisers }: EventForm): Promise<Organisation[]> {
  return Promise.all(
    coOrganisers.map(async ({ name }, index) => {
      const found = await OrganisationModel.findOne({ name, ...shown }, { loaded: 0 }).lean<Organisation>()
      if (!found) {
        throw new InvalidInput({ [`coOrganiser-${index}-name`]: 'events.errors.organisationUnknown' })
      }
      return found
    }),
  )
}

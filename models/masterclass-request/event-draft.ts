import { DateTime } from 'luxon'
import mongoose from 'mongoose'
import type { EventDraft } from '../event/form/draft.js'
import type { MasterclassRequest } from '../masterclass-request.js'
import { territoryBySlug } from '../territory.js'
import type { CurrentUser } from '../user.js'

/** Time enough to prepare it; its organiser chooses another day before publishing. */
const weeksAhead = 6
const tuesday = 2
const wallFormat = "yyyy-MM-dd'T'HH:mm"

const listed = /^\s*(?:[-*•]|\d+[.)])\s+(.+)$/
const mostLearnings = 12
const longestLearning = 300

interface Speaking {
  id: string
  name: string
  text: string
}

/** The event that would answer a request: what was asked for is what it says, and the rest is what most events have. */
export async function draftFor(
  request: MasterclassRequest,
  user: CurrentUser,
  speakers: Speaking[],
): Promise<EventDraft> {
  const territory = request.territory ? await territoryBySlug(request.territory) : undefined
  const timeZone = territory?.timeZone ?? user.timeZone
  const start = DateTime.now()
    .setZone(timeZone)
    .plus({ weeks: weeksAhead })
    .set({ weekday: tuesday, hour: 14, minute: 0 })
  const organisation = request.uptake?.organisation
  return {
    format: 'masterclass',
    title: request.title,
    summary: '',
    ...wordsOf(request.body),
    audience: request.audience,
    programme: [],
    speakers: speakers.map(({ id, name, text }) => ({
      member: new mongoose.Types.ObjectId(id),
      name,
      bio: text.replace(/\s+/g, ' ').slice(0, 200),
    })),
    organisation: organisation ? String(organisation) : undefined,
    coOrganisers: [],
    themes: request.themes.slice(0, 2),
    territory: request.territory ?? undefined,
    challenge: request.challenge ?? undefined,
    startsWall: start.toFormat(wallFormat),
    endsWall: start.plus({ hours: 2 }).toFormat(wallFormat),
    timeZone,
    language: 'fr',
    admission: {
      mode: 'free',
      questions: [],
      capacity: { onSite: 0, online: 30 },
      quotas: [],
      releaseDaysBefore: 7,
      promotionHours: 24,
      cutOffHours: 2,
    },
  }
}

/** What people listed as what they want to learn is what one will be able to do; the rest presents it. */
function wordsOf(body: string): Pick<EventDraft, 'description' | 'learnings'> {
  const lines = body.split('\n')
  const learnings = lines
    .flatMap((line) => listed.exec(line)?.[1]?.trim() ?? [])
    .filter((line) => line.length <= longestLearning)
    .slice(0, mostLearnings)
  const description = lines
    .filter((line) => !learnings.includes(listed.exec(line)?.[1]?.trim() ?? ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { description, learnings }
}

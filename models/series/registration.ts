import { cancelRegistration } from '../event/registration/withdrawal.js'
import { register } from '../event/registration.js'
import { offeredWays, type Way } from '../event/seating.js'
import type { Event } from '../event.js'
import { Conflict, InvalidInput } from '../failure.js'
import type { Series } from '../series.js'
import type { CurrentUser } from '../user.js'
import { askedFor, openSessions, registrationsOf, sessionsOf } from './sessions.js'

export interface SeriesRegistrationForm {
  way: Way
  /** In the order in which `askedFor` asks them. */
  answers: string[]
  showName: boolean
}

/**
 * Registers a member for every session that is open and offers their way, each seat by the same claim as alone: they
 * wait where it is full. A session that closes meanwhile is passed over; asked again, it registers for what is missing.
 * @returns the sessions that they are registered for or wait for
 * @throws Conflict when none is open to them, InvalidInput for a way that none offers or an answer that is missing.
 */
export async function registerForAll(
  series: Series,
  user: Pick<CurrentUser, 'id' | 'territory'>,
  form: SeriesRegistrationForm,
): Promise<Event[]> {
  const open = openSessions(await sessionsOf(series))
  if (open.length === 0) throw new Conflict('series.errors.noneOpen')
  const asked = askedFor(open)
  expectAnswers(asked, form)
  const answerTo = new Map(asked.questions.map(({ text }, index) => [text, form.answers[index] ?? '']))
  const joined: Event[] = []
  for (const session of open.filter((each) => offeredWays(each).includes(form.way))) {
    const answers = session.admission.questions.map(({ text }) => answerTo.get(text) ?? '')
    if (await tookPlace(register(session, user, { ...form, answers }))) joined.push(session)
  }
  if (joined.length === 0) throw new Conflict('series.errors.noneOpen')
  return joined
}

/** Cancels somebody's registrations for all sessions that have not begun. */
export async function leaveAll(series: Series, user: { id: string }): Promise<Event[]> {
  const now = new Date()
  const coming = (await sessionsOf(series)).filter(({ startsAt }) => startsAt > now)
  for (const registration of await registrationsOf(coming, user)) {
    await cancelRegistration(registration, 'member')
  }
  return coming
}

function expectAnswers(asked: ReturnType<typeof askedFor>, form: SeriesRegistrationForm) {
  const errors: Record<string, string> = {}
  if (!asked.ways.includes(form.way)) errors.way = 'events.errors.wayMissing'
  asked.questions.forEach(({ required }, index) => {
    if (required && !form.answers[index]) errors[`answer-${index}`] = 'events.errors.answerMissing'
  })
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
}

/** Whether it was still open. */
async function tookPlace(registering: Promise<unknown>): Promise<boolean> {
  try {
    await registering
    return true
  } catch (error) {
    if (error instanceof Conflict) return false
    throw error
  }
}

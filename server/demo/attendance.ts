import { AttestationModel, attestationOf } from '../../models/attestation.js'
import { type Event, EventModel } from '../../models/event.js'
import { giveFeedback } from '../../models/feedback.js'
import { type Registration, RegistrationModel } from '../../models/registration.js'
import { eventSketches } from './content/events/index.js'
import { better, liked } from './content/opinions.js'
import type { DemoPerson } from './people.js'
import { Random } from './random.js'

const minute = 60_000

/**
 * Who came to the past events of the demo, who has it in writing and what they thought. Some events show everybody what was
 * thought of them. Run again, it changes nothing.
 */
export async function storeAttendance(people: DemoPerson[]): Promise<void> {
  const titles = eventSketches.filter(({ days }) => days < 0).map(({ title }) => title)
  const past = await EventModel.find({ title: { $in: titles }, status: 'done' })
    .sort({ startsAt: 1, _id: 1 })
    .lean<Event[]>()
  const [visitor] = people
  for (const [index, event] of past.entries()) {
    await storeAttendanceAt(event, new Random(String(event.slug), 'attendance'), String(visitor?.id))
    if (index % 3 !== 1) await EventModel.updateOne({ _id: event._id }, { $set: { feedbackShown: true } })
  }
}

/** @param spared whoever looks around in the demo finds a form to fill in */
async function storeAttendanceAt(event: Event, random: Random, spared: string): Promise<void> {
  const registered = await RegistrationModel.find({ event: event._id, status: 'registered' })
    .sort({ order: 1 })
    .lean<Registration[]>()
  const left = wordsFor(event, random)
  for (const registration of registered) {
    const own = String(registration.user) === spared
    const draws = { came: random.chance(0.86), attested: random.chance(0.5), said: random.chance(0.65) }
    const opinion = opinionOf(random, left)
    if (!draws.came && !own) continue
    const present = await seeIn(registration, event, random.between(-14, 9))
    if (draws.attested && !own) await attest(present, event, random.between(20, 2000))
    if (draws.said && !own) await giveFeedback(present, event, opinion)
  }
}

async function seeIn(registration: Registration, event: Event, minutesLate: number): Promise<Registration> {
  const checkedInAt = registration.checkedInAt ?? new Date(event.startsAt.getTime() + minutesLate * minute)
  await RegistrationModel.updateOne(
    { _id: registration._id, checkedInAt: { $exists: false } },
    { $set: { checkedInAt, checkedInBy: event.creator } },
  )
  return { ...registration, checkedInAt }
}

async function attest(registration: Registration, event: Event, minutesAfter: number): Promise<void> {
  if (await AttestationModel.exists({ registration: registration._id })) return
  const { _id } = await attestationOf(registration, event)
  const issuedAt = new Date(event.endsAt.getTime() + minutesAfter * minute)
  await AttestationModel.updateOne({ _id }, { $set: { issuedAt } })
}

type Words = Record<'liked' | 'better', string[]>

/** Each said once, and of such an event. */
function wordsFor({ venue }: Event, random: Random): Words {
  const way = venue ? 'onSite' : 'online'
  return {
    liked: random.shuffled([...liked.any, ...liked[way]]),
    better: random.shuffled([...better.any, ...better[way]]),
  }
}

/** Most are pleased, a few are not, and not everybody finds words. */
function opinionOf(random: Random, left: Words) {
  const mark = () => random.pickWeighted([5, 4, 3, 2], (value) => ({ 5: 11, 4: 9, 3: 3, 2: 1 })[value] ?? 0)
  return {
    overall: mark(),
    useful: mark(),
    liked: (random.chance(0.45) && left.liked.pop()) || '',
    better: (random.chance(0.25) && left.better.pop()) || '',
  }
}

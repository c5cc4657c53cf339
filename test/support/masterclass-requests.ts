import { randomUUID } from 'node:crypto'
import type { NewRequest } from '../../models/masterclass-request/asking.js'
import { person } from './member.js'
import { placed } from './organisations.js'

/** What a member says who asks for a masterclass. */
export function requestDraft(given: Partial<NewRequest> = {}): NewRequest {
  return {
    title: 'Acheter ses murs à plusieurs',
    body: 'Nous cherchons un lieu.\n\n- Choisir un montage\n- Convaincre une banque',
    audience: ['Porteuses et porteurs de projet'],
    theme: 'circular',
    submission: randomUUID(),
    ...given,
  }
}

/** A request as it stands after it was asked, by `author` or by somebody. */
export async function masterclassRequest(given: Partial<NewRequest> = {}, author?: { id: string }) {
  const { ask } = await import('../../models/masterclass-request/asking.js')
  return ask(author ?? (await person()), requestDraft(given))
}

/** The same request as it stands now. */
export async function again(request: { _id: { toString(): string } }) {
  const { requestById } = await import('../../models/masterclass-request.js')
  return requestById(String(request._id))
}

/** Somebody who schedules for Les Ecossolies. */
export async function organiser(name = 'Nadia Benali') {
  const somebody = await person({ name })
  return { ...somebody, ...(await placed(somebody, 'organiser')) }
}

/** Takes a request up for the first organisation of an organiser, who speaks. */
export async function takenUp(
  request: Awaited<ReturnType<typeof masterclassRequest>>,
  by: Awaited<ReturnType<typeof organiser>>,
) {
  const { takeUp } = await import('../../models/masterclass-request/uptake.js')
  return takeUp(request, by, { organisation: by.memberships[0]?.organisation, speakers: [by.id] })
}

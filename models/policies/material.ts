import type { Material, MaterialAudience } from '../event/materials/material.js'
import type { Event } from '../event.js'
import type { Registration } from '../registration.js'
import type { CurrentUser } from '../user.js'
import { mayManageEvent, maySeeEvent } from './event.js'

type Standing = Pick<Registration, 'status' | 'checkedInAt'>

/** Whether a registration, or none, is what an audience asks for. */
export function admits(audience: MaterialAudience, registration: Standing | undefined): boolean {
  if (audience === 'everyone') return true
  if (registration?.status !== 'registered') return false
  return audience === 'registrants' || registration.checkedInAt != null
}

/** Its audience, whoever speaks at the event, and whoever manages it. */
export function maySeeMaterial(
  user: CurrentUser | undefined,
  { audience }: Pick<Material, 'audience'>,
  event: Pick<Event, 'status' | 'creator' | 'organisation' | 'coOrganisers' | 'speakers'>,
  registration: Standing | undefined,
): boolean {
  if (!maySeeEvent(user, event)) return false
  const speaks = user !== undefined && event.speakers.some(({ member }) => String(member) === user.id)
  return admits(audience, registration) || speaks || mayManageEvent(user, event)
}

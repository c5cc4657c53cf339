import { type Event, EventModel, eventById } from '../event.js'
import { Conflict } from '../failure.js'

/** Somebody saved the event while this form was being filled in. */
export class EventEditedMeanwhile extends Conflict {
  readonly current: Event
  constructor(current: Event) {
    super('events.errors.editedMeanwhile')
    this.current = current
  }
}

/** The form that somebody edits an event with. */
export interface EditForm {
  /** The version that it was opened on; without one, whatever stands. */
  version?: number
  /** Tells the same form sent twice, or again from the page before, from another. */
  submission?: string
}

/** An event that was never edited is in its first version. */
export function versionOf({ version }: Pick<Event, 'version'>): number {
  return version ?? 1
}

/** @throws EventEditedMeanwhile when another form was saved since this one was opened. */
export function expectVersion(event: Event, { version, submission }: EditForm): void {
  const same = version === undefined || version === versionOf(event)
  if (!same && !isSame(event, submission)) throw new EventEditedMeanwhile(event)
}

/**
 * Takes the next version for a form: of two saved at once, one gets it.
 * @returns false when the very same form has taken it already
 * @throws EventEditedMeanwhile for another form.
 */
export async function claimVersion(event: Event, form: EditForm): Promise<boolean> {
  expectVersion(event, form)
  const version = versionOf(event)
  const claimed = await EventModel.updateOne(
    { _id: event._id, version: version === 1 ? { $in: [1, null] } : version },
    { $set: { version: version + 1, editSubmission: form.submission ?? null } },
  )
  if (claimed.matchedCount > 0) return true
  const current = await eventById(event._id)
  if (form.version === undefined) return claimVersion(current, form)
  if (!isSame(current, form.submission)) throw new EventEditedMeanwhile(current)
  return false
}

/** Gives back what was claimed for a form that was refused after all, unless others have gone on from there. */
export async function releaseVersion(event: Event): Promise<void> {
  const version = versionOf(event)
  await EventModel.updateOne({ _id: event._id, version: version + 1 }, { $set: { version } })
}

function isSame({ editSubmission }: Event, submission: string | undefined): boolean {
  return submission !== undefined && submission === editSubmission
}

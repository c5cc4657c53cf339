import { Types } from 'mongoose'
import { InvalidInput } from '../../failure.js'
import { ownFiles } from '../../stored-file/attachment.js'
import type { Purpose } from '../../stored-file.js'
import type { CurrentUser } from '../../user.js'
import { type Pictured, picturesOf } from '../pictures.js'

/** A picture that a form names: sent with it, sent with an earlier attempt, or shown by the event already. */
export interface ChosenPicture {
  /** Where an error about it stands. */
  field: string
  id: string | undefined
  removal: boolean
  purpose: Purpose
}

/**
 * Finds a picture that a form names.
 * @param shown what shows pictures already, which may stay
 * @throws InvalidInput when it is somebody else's, or was sent so long ago that it is gone.
 */
export async function choosePicture(
  user: CurrentUser,
  { field, id, removal, purpose }: ChosenPicture,
  shown: Pictured | undefined,
): Promise<Types.ObjectId | undefined> {
  if (!id || removal) return undefined
  if (shown && picturesOf(shown).includes(id)) return new Types.ObjectId(id)
  const own = (await ownFiles([id], user.id)).get(id)
  if (own?.purpose !== purpose) throw new InvalidInput({ [field]: 'events.errors.pictureGone' })
  return new Types.ObjectId(id)
}

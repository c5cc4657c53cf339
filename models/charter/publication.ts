import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { type Charter, CharterModel, charterInForce } from '../charter.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { forgetUsers } from '../user.js'

/**
 * Publishes a new version of the charter: every member is asked to accept it before they write again.
 * @param over the version that it was written over.
 * @throws Conflict when another version has been published meanwhile.
 */
export async function publishCharter(
  wording: Pick<Charter, 'text' | 'summary'>,
  over: number,
  by: { id: string },
): Promise<Charter> {
  const { _id: inForce } = await charterInForce()
  if (inForce !== over) throw new Conflict('administration.charter.overtaken')
  try {
    const published = await CharterModel.create({
      ...wording,
      _id: over + 1,
      publishedAt: new Date(),
      publishedBy: by.id,
    })
    await contentChanged()
    forgetUsers()
    return published.toObject()
  } catch (error) {
    throw isDuplicateKey(error) ? new Conflict('administration.charter.overtaken') : error
  }
}

import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { slug } from '../../server/lib/slug.js'
import { recordAct } from '../audit.js'
import { ChallengeModel } from '../challenge.js'
import { contentChanged } from '../content-version.js'
import { InvalidInput } from '../failure.js'
import { territoryBySlug } from '../territory.js'

export interface NewChallenge {
  territory: string
  title: { fr: string; en: string }
  summary: { fr: string; en: string }
  themes: string[]
}

/**
 * Adds a challenge to a territory, after those it has; its address comes from its French title and never changes.
 * @returns its id.
 * @throws InvalidInput when the territory does not exist, or has a challenge at this address already.
 */
export async function addChallenge(given: NewChallenge, by: { id: string }): Promise<string> {
  const territory = await territoryBySlug(given.territory)
  if (!territory) throw new InvalidInput({ territory: 'accounts.errors.territoryMissing' })
  const name = slug(given.title.fr)
  const last = await ChallengeModel.findOne({ territory: territory._id }).sort({ position: -1 }).lean()
  const _id = `${territory._id}/${name}`
  try {
    await ChallengeModel.create({ ...given, _id, slug: name, position: (last?.position ?? -1) + 1 })
  } catch (error) {
    throw isDuplicateKey(error)
      ? new InvalidInput({ titleFr: 'administration.errors.challengeExists' })
      : error
  }
  await recordAct({
    act: 'reference.changed',
    by: by.id,
    subject: { kind: 'challenge', id: _id, label: given.title.fr },
    details: { added: true },
  })
  await contentChanged()
  return _id
}

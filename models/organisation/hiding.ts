import { contentChanged } from '../content-version.js'
import { type Organisation, OrganisationModel } from '../organisation.js'
import { indexEntry, removeEntry } from '../search/entry.js'
import { findableOrganisation } from './search.js'

/** Masks an organisation: it has no page and stands in no list, and nobody is shown speaking for it. */
export async function hideOrganisation(id: string): Promise<void> {
  await OrganisationModel.updateOne({ _id: id }, { $set: { hidden: true } })
  await removeEntry('organisation', id)
  await contentChanged()
}

export async function restoreOrganisation(id: string): Promise<void> {
  const shown = await OrganisationModel.findOneAndUpdate(
    { _id: id, hidden: true },
    { $unset: { hidden: 1 } },
    { returnDocument: 'after' },
  ).lean<Organisation>()
  if (shown) await indexEntry(findableOrganisation(shown))
  await contentChanged()
}

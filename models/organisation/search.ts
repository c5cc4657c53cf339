import { plainText } from '../../server/lib/plain-text.js'
import type { Organisation } from '../organisation.js'
import { organisationPath } from '../paths.js'
import type { Findable } from '../search/entry.js'

export function findableOrganisation(organisation: Organisation): Findable {
  return {
    kind: 'organisation',
    id: String(organisation._id),
    title: organisation.name,
    text: plainText(organisation.descriptionHtml ?? ''),
    path: organisationPath(organisation),
    themes: organisation.themes,
    territory: organisation.territories,
    date: organisation.createdAt,
    weight: organisation.memberCount,
    visibleTo: 'everyone',
  }
}

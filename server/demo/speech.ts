import { months, partners } from './content/common.js'
import type { DemoPerson } from './people.js'
import { atTown, ofTown, places } from './places.js'
import type { Slots } from './template.js'

/** What the slots of a template become when somebody from there speaks, to somebody else. */
export function slotsOf(
  place: Pick<DemoPerson, 'territory' | 'town'>,
  answered?: Pick<DemoPerson, 'firstName' | 'handle'>,
): Slots {
  const territory = places[place.territory]
  return {
    ville: place.town,
    'à ville': atTown(place.town),
    'de ville': ofTown(place.town),
    'à terr': territory?.at ?? atTown(place.town),
    'de terr': territory?.of ?? ofTown(place.town),
    prénom: answered?.firstName ?? '',
    '@prénom': `@${answered?.handle}`,
    partenaire: (random) => random.pick(partners),
    mois: (random) => random.pick(months),
  }
}

import type { CollectiveEntry } from '../schema.js'

/** "Les 20 premiers Territoires labellisés French Impact" prints this one collective for Montreuillois and for Roubaix. */
export const hautsDeFranceCollective: CollectiveEntry = {
  members: [
    'Réseau Alliances',
    'Cofluens',
    'Exaeco',
    'Favart',
    'Fonds de dotation Entreprises et Cités',
    'Start-up de territoires Hauts-de-France',
  ],
}

import type { ThemeEntry } from './schema.js'

/** The eleven themes in the order, and with the shares, of "Les 20 premiers Territoires labellisés French Impact". */
export const themeEntries: ThemeEntry[] = [
  {
    key: 'environment',
    slug: 'environnement',
    name: { fr: 'Environnement', en: 'Environment' },
    invitation: {
      fr: 'Énergie, climat, biodiversité : venez voir ce que d’autres ont déjà réussi à changer.',
      en: 'Energy, climate, biodiversity: come and see what others have already managed to change.',
    },
    share: 21,
  },
  {
    key: 'food',
    slug: 'alimentation',
    name: { fr: 'Alimentation', en: 'Food' },
    invitation: {
      fr: 'Du champ à l’assiette, partagez ce qui nourrit bien les gens et fait vivre ceux qui produisent.',
      en: 'From field to plate, share what feeds people well and gives growers a living.',
    },
    share: 16,
  },
  {
    key: 'employment',
    slug: 'emploi-et-insertion',
    name: { fr: 'Emploi et insertion', en: 'Jobs and inclusion' },
    invitation: {
      fr: 'Comment faire une place au travail à chacun ? Apportez votre expérience, repartez avec celle des autres.',
      en: 'How does everyone find a place at work? Bring your experience and leave with that of others.',
    },
    share: 16,
  },
  {
    key: 'mobility',
    slug: 'developpement-territorial-et-mobilite',
    name: { fr: 'Développement territorial et mobilité', en: 'Local development and mobility' },
    invitation: {
      fr: 'Relier les lieux et les gens, en ville comme à la campagne : racontez ce qui roule chez vous.',
      en: 'Connecting places and people, in town and country alike: tell us what gets things moving at home.',
    },
    share: 10,
  },
  {
    key: 'circular',
    slug: 'economie-circulaire',
    name: { fr: 'Économie circulaire', en: 'Circular economy' },
    invitation: {
      fr: 'Réparer, réemployer, recycler : trouvez qui a monté la filière que vous imaginez.',
      en: 'Repair, reuse, recycle: find who has already built the supply chain you have in mind.',
    },
    share: 8,
  },
  {
    key: 'enterprise',
    slug: 'entrepreneuriat-et-essaimage',
    name: { fr: 'Entrepreneuriat et essaimage', en: 'Enterprise and spreading' },
    invitation: {
      fr: 'Une solution marche chez vous ? Voyons ensemble où elle pourrait prendre racine.',
      en: 'Does a solution work where you live? Let’s see where else it could take root.',
    },
    share: 8,
  },
  {
    key: 'seniors',
    slug: 'seniors',
    name: { fr: 'Séniors', en: 'Older people' },
    invitation: {
      fr: 'Bien vieillir, entouré et autonome : échangez vos repères, vos essais et vos bonnes surprises.',
      en: 'Growing old well, independent and in good company: swap your bearings, trials and happy surprises.',
    },
    share: 5,
  },
  {
    key: 'digital',
    slug: 'numerique',
    name: { fr: 'Numérique', en: 'Digital' },
    invitation: {
      fr: 'Des outils utiles, ouverts et à la portée de tous : montrez les vôtres, essayez ceux du voisin.',
      en: 'Tools that are useful, open and within everyone’s reach: show yours, try your neighbour’s.',
    },
    share: 5,
  },
  {
    key: 'living',
    slug: 'cadre-de-vie',
    name: { fr: 'Cadre de vie', en: 'Quality of life' },
    invitation: {
      fr: 'Logement, quartiers, lieux partagés : dessinons des endroits où l’on a envie de rester.',
      en: 'Homes, neighbourhoods, shared places: let’s shape places where people want to stay.',
    },
    share: 5,
  },
  {
    key: 'equality',
    slug: 'inegalites',
    name: { fr: 'Inégalités', en: 'Inequality' },
    invitation: {
      fr: 'Personne ne devrait rester à la porte : cherchons ici comment l’ouvrir plus grand.',
      en: 'No one should be left at the door: here is where we work out how to open it wider.',
    },
    share: 3,
  },
  {
    key: 'other',
    slug: 'autres',
    name: { fr: 'Autres thèmes', en: 'Other themes' },
    invitation: {
      fr: 'Santé, tourisme, culture : votre sujet ne rentre dans aucune case, et il est le bienvenu.',
      en: 'Health, tourism, culture: your subject fits no box, and it is welcome.',
    },
    share: 3,
  },
]

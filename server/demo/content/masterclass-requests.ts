import type { RequestState } from '../../../models/masterclass-request.js'

/** A masterclass that members of the demo ask for: how many days ago, how many people and organisations with them. */
export interface RequestSketch {
  title: string
  body: string
  audience: string[]
  theme: string
  also?: string
  territory?: string
  /** Whether it comes from the territory's challenge on this theme. */
  ofChallenge?: true
  /** Asked in the name of the author's organisation. */
  spoken?: true
  age: number
  people: number
  organisations: number
  state: RequestState
  /** The title of the event that answers it. */
  event?: string
  /** What those say who offer to give it. */
  offers?: string[]
  reason?: string
}

export const requestSketches: RequestSketch[] = [
  {
    title: 'Ouvrir une légumerie sans se tromper de taille',
    body: 'Trois cantines nous demandent des légumes lavés et coupés. Avant d’acheter des machines, nous voudrions entendre des équipes qui ont ouvert leur légumerie, avec les vrais chiffres.\n\n- Estimer les volumes avant d’investir\n- Choisir le statut et les partenaires\n- Passer l’agrément sanitaire\n- Tenir l’équilibre la deuxième année',
    audience: [
      'Collectivités qui gèrent des cantines',
      'Structures d’insertion',
      'Maraîchères et maraîchers',
    ],
    theme: 'food',
    also: 'employment',
    territory: 'valence-romans',
    ofChallenge: true,
    age: 38,
    people: 21,
    organisations: 4,
    state: 'open',
    offers: [
      'J’ai accompagné l’ouverture de deux légumeries. Je peux venir avec les comptes des trois premières années.',
    ],
  },
  {
    title: 'Écrire un marché public que les structures d’insertion peuvent gagner',
    body: 'Nos services veulent acheter autrement, et nos associations ne répondent jamais. Où est-ce que cela coince ?\n\n- Découper un marché en lots accessibles\n- Rédiger un critère social qui tient devant le juge\n- Prévenir les structures assez tôt\n- Suivre les heures sans paperasse',
    audience: ['Acheteuses et acheteurs publics', 'Élues et élus', 'Structures d’insertion'],
    theme: 'employment',
    territory: 'est-ensemble',
    ofChallenge: true,
    spoken: true,
    age: 51,
    people: 26,
    organisations: 5,
    state: 'open',
  },
  {
    title: 'Monter un garage solidaire en zone rurale',
    body: 'Chez nous, sans voiture, pas de travail. Nous avons un local et un mécanicien à la retraite, et beaucoup de questions.\n\n- Assurer l’activité et les véhicules prêtés\n- Fixer des prix selon les revenus\n- Trouver des véhicules sans en devenir le cimetière',
    audience: ['Associations', 'Communautés de communes', 'Missions locales'],
    theme: 'mobility',
    territory: 'le-mans-sarthe',
    ofChallenge: true,
    age: 24,
    people: 14,
    organisations: 2,
    state: 'open',
    offers: ['Notre garage a six ans. Je viens avec le mécanicien, il raconte mieux que moi.'],
  },
  {
    title: 'Traiter les biodéchets sur une île',
    body: 'Le compost sèche, les composteurs rouillent, et le broyat manque. Qui a trouvé une méthode qui tient sous notre climat ?\n\n- Composter en saison sèche comme en saison des pluies\n- Former des maîtres composteurs qui restent\n- Convaincre les copropriétés',
    audience: ['Associations de quartier', 'Agents des communes'],
    theme: 'circular',
    territory: 'mayotte',
    ofChallenge: true,
    age: 16,
    people: 11,
    organisations: 1,
    state: 'open',
  },
  {
    title: 'Aller chercher les personnes âgées isolées, sans les effrayer',
    body: 'Nos bénévoles sont prêts, mais les portes restent fermées. Nous cherchons des équipes qui ont réussi les premiers contacts.\n\n- Repérer sans ficher\n- Dire les premiers mots\n- Passer le relais aux soignants',
    audience: ['Bénévoles', 'Facteurs, commerçants, aides à domicile', 'Centres communaux d’action sociale'],
    theme: 'seniors',
    territory: 'figeac',
    ofChallenge: true,
    age: 9,
    people: 9,
    organisations: 2,
    state: 'open',
  },
  {
    title: 'Compter ce que l’on évite : déchets, trajets, carbone',
    body: 'Les financeurs demandent des tonnes évitées. Nous ne voulons ni mentir, ni payer un cabinet.\n\n- Choisir une méthode simple et défendable\n- Savoir ce que l’on ne peut pas compter\n- Montrer un résultat sans l’arrondir vers le haut',
    audience: ['Recycleries', 'Épiceries solidaires', 'Entreprises partenaires'],
    theme: 'environment',
    also: 'circular',
    age: 5,
    people: 7,
    organisations: 0,
    state: 'open',
  },
  {
    title: 'Des données ouvertes utiles aux associations',
    body: 'Nous aimerions partir d’une question concrète, par exemple « où sont les logements vides ? », et la suivre jusqu’à la carte.\n\n- Trouver le bon jeu de données\n- Croiser deux tableaux sans informaticien\n- Publier le résultat proprement',
    audience: ['Salariées et bénévoles d’associations'],
    theme: 'digital',
    territory: 'lyon-metropole',
    age: 2,
    people: 4,
    organisations: 0,
    state: 'open',
  },
  {
    title: 'Rejoindre un chantier quand on est une femme : ce qui aide vraiment',
    body: 'Vestiaires, encadrement, premières semaines : nous voudrions entendre des apprenties et leurs tuteurs.\n\n- Préparer l’équipe avant l’arrivée\n- Réagir à une parole déplacée\n- Garder celles qui viennent',
    audience: ['Entreprises du bâtiment', 'Centres de formation', 'Missions locales'],
    theme: 'equality',
    territory: 'clermont-ferrand',
    age: 29,
    people: 12,
    organisations: 3,
    state: 'takenUp',
    offers: ['Cheffe de chantier depuis onze ans, je peux témoigner et animer un atelier.'],
  },
  {
    title: 'Mettre d’accord dix communes sur un plan vélo',
    body: 'Chacune a sa piste, aucune ne se rejoint. Comment s’y prend-on pour décider ensemble ?\n\n- Dessiner un réseau avant les pistes\n- Répartir les coûts entre communes\n- Tenir après les élections',
    audience: ['Élues et élus', 'Agents des intercommunalités', 'Associations d’usagers'],
    theme: 'mobility',
    territory: 'region-bretagne',
    age: 33,
    people: 10,
    organisations: 2,
    state: 'takenUp',
  },
  {
    title: 'Acheter nos murs : foncière, coopérative ou bail long ?',
    body: 'Notre bail finit dans deux ans. Nous voulons comparer les montages avec des gens qui les ont signés.\n\n- Comparer trois montages sur vingt ans\n- Parler à une banque\n- Faire entrer les habitants au capital',
    audience: ['Tiers-lieux', 'Recycleries', 'Collectivités propriétaires'],
    theme: 'enterprise',
    also: 'living',
    territory: 'nantes-metropole',
    spoken: true,
    age: 74,
    people: 31,
    organisations: 6,
    state: 'scheduled',
    event: 'Foncier solidaire : acheter ses murs à plusieurs',
  },
  {
    title: 'Reprendre l’entreprise de son patron avec ses collègues',
    body: 'Le patron part dans un an et nous sommes sept à vouloir continuer. Par où commencer ?\n\n- Savoir si c’est possible\n- Choisir entre coopérative et société\n- Réunir l’apport',
    audience: ['Salariées et salariés', 'Chambres consulaires', 'Dirigeantes et dirigeants qui partent'],
    theme: 'enterprise',
    territory: 'region-nouvelle-aquitaine',
    age: 62,
    people: 15,
    organisations: 2,
    state: 'scheduled',
    event: 'Racheter une entreprise à plusieurs salariés',
  },
  {
    title: 'Répondre à un marché à plusieurs associations',
    body: 'Seules, nous sommes trop petites. Ensemble, nous ne savons pas qui signe.\n\n- Choisir entre groupement et sous-traitance\n- Se répartir le travail et les risques',
    audience: ['Structures d’insertion', 'Petites entreprises'],
    theme: 'employment',
    territory: 'est-ensemble',
    age: 140,
    people: 18,
    organisations: 3,
    state: 'closed',
    event: 'Marchés publics : répondre à plusieurs',
  },
  {
    title: 'Ouvrir une épicerie où chacun paie selon ses moyens',
    body: 'Nous avons le local et les bénévoles, pas encore la méthode.\n\n- Fixer les prix\n- Accueillir sans stigmatiser\n- S’approvisionner près de chez soi',
    audience: ['Associations', 'Centres communaux d’action sociale'],
    theme: 'food',
    territory: 'mayotte',
    age: 120,
    people: 13,
    organisations: 2,
    state: 'closed',
    event: 'Créer une épicerie solidaire',
  },
]

import type { Move } from './opening.js'

/** What is said under any subject, when the theme's own sentences have been used. */
export const anyTheme: Record<Move, string[]> = {
  agree: [
    'D’accord avec ce qui précède. J’y ajoute seulement la question du temps : qui le donne, et jusqu’à quand ?',
    'Cela résonne avec ce que nous vivons {à terr}.',
    'Je nuance un peu : ce qui est vrai en ville ne l’est pas toujours à vingt kilomètres de là.',
    'Merci pour ce fil, je l’ai transmis à toute l’équipe.',
  ],
  experience: [
    'De notre côté, {à ville}, nous avons commencé par une phase d’essai de six mois, avec le droit de nous tromper.',
    'Chez nous, rien n’avançait tant que les personnes concernées n’étaient pas à la table.',
    'Nous avons réuni quatre structures qui ne se parlaient plus. Un repas a suffi, ou presque.',
    'Nous en sommes à la troisième version. Les deux premières n’étaient pas perdues, elles nous ont appris quoi ne pas faire.',
  ],
  figure: [
    'Nous avons pris le temps de compter : {240-720} heures sur l’année, dont un tiers en coordination.',
    'Budget de départ : {6000-28000} euros. Budget réel : un cinquième de plus.',
    'Aujourd’hui, {sept|neuf|douze} structures participent, contre {trois|quatre} au départ.',
  ],
  caution: [
    'Une chose à surveiller : la fatigue de celles et ceux qui portent tout depuis le début.',
    'Attention à bien écrire qui décide, surtout quand tout le monde s’entend bien.',
    'Ne cherchez pas à tout régler d’avance, vous n’ouvririez jamais.',
  ],
  question: [
    'Et si c’était à refaire, par quoi commenceriez-vous ?',
    'Seriez-vous d’accord pour partager le document, même inachevé ?',
    'Y a-t-il un territoire qui a renoncé ? Nous aimerions comprendre pourquoi.',
    'Combien de temps a-t-il fallu avant les premiers résultats visibles ?',
  ],
  visit: [
    'Si quelqu’un passe {à ville}, la porte est ouverte.',
    'Nous pouvons en parler de vive voix, une demi-heure, la semaine qui vous convient.',
    'Je veux bien faire le compte rendu de nos échanges, pour que cela serve à d’autres.',
  ],
}

export const greetings = [
  'Bonjour {prénom},',
  'Bonjour à toutes et à tous,',
  'Bonjour,',
  '{Prénom},',
  'Bonjour {@prénom},',
]

export const closings = [
  'Bon courage pour la suite !',
  'Hâte de lire la suite.',
  'À bientôt par ici.',
  'Tenez-nous au courant !',
  'Bien à vous, depuis {ville}.',
]

/** A whole reply by itself. */
export const short = [
  'Merci {prénom}, c’est très clair.',
  'Même question ici, je suis la discussion.',
  'Précieux, merci !',
  'Je confirme, point par point.',
  'Nous sommes intéressés aussi, {à terr}.',
  'Bien reçu, je regarde cela avec l’équipe et je reviens.',
  'Message lu en réunion ce matin. Grand silence, puis beaucoup d’idées. Merci.',
]

/** After somebody else's sentence was quoted. */
export const onStatement = [
  'Je m’arrête sur cette phrase, parce que nous en sommes là aussi.',
  'Nous nous sommes dit la même chose {à ville}, mot pour mot.',
  'Tout est là, à mon sens.',
  'J’ai lu ce passage à voix haute à l’équipe.',
  'Voilà ce que je n’arrivais pas à formuler.',
]

/** After somebody else's question was quoted. */
export const onQuestion = [
  'C’est exactement le point sur lequel nous butons.',
  'Nous nous la posons aussi, {à ville}.',
  'Je réponds sur ce point, car nous y avons passé du temps.',
  'La bonne question, à mon avis.',
]

/** The person who opened the topic comes back. */
export const followUps = [
  'Merci {prénom}, c’est exactement le genre de retour que j’espérais. Nous allons regarder cela dès la semaine prochaine.',
  'Merci pour vos réponses. Je résume ce que j’en retiens : commencer petit, écrire ce qui est convenu, et garder du temps pour l’animation. Corrigez-moi si je me trompe.',
  'Très utile. Nous avons présenté vos remarques à l’équipe {de ville}, elles ont fait changer deux points du projet.',
  'Je précise, car j’ai été un peu vite : nous avons déjà un accord de principe de la commune, pas encore de budget.',
  '{Prénom}, votre message tombe bien : nous en parlions justement hier {à ville}, et personne n’osait conclure.',
  'Merci à toutes et à tous. Nous allons essayer dans {deux|trois} endroits à la fois, et comparer.',
  'Je n’avais pas vu les choses ainsi, {prénom}. Cela nous oblige à reprendre le calendrier, et c’est tant mieux.',
]

/** The same, once things have had time to move. */
export const news = [
  'Point d’étape : nous avons appelé {partenaire}, l’accueil est bon. Réponse attendue en {mois}.',
  'Des nouvelles : c’est voté ! Il reste tout à faire, mais nous y sommes. Merci à celles et ceux qui ont pris le temps de répondre ici.',
  'Pas encore de solution de notre côté, mais des idées plus claires. Je reviens vous dire dans un mois.',
  'Petit retour : la première réunion a eu lieu, {neuf|douze|dix-sept} personnes, du désaccord et du café. Suite en {mois}.',
]

/** The same, when a visit has just been offered. */
export const onVisit = [
  'Merci {prénom}, je prends volontiers l’offre : je t’écris pour trouver une date.',
  '{Prénom}, nous serions {deux|trois} à venir. Plutôt début {mois} ?',
  'Avec joie, {prénom}. Peut-on venir avec une élue ? Elle a besoin de voir pour croire.',
]

/** The same, when a document has just been offered or told of. */
export const onDocument = [
  '{Prénom}, pourrais-tu partager ce document ? Nous citerons la source, bien sûr.',
  'Bien reçu, {prénom}, merci. Nous le lisons en équipe {lundi|jeudi} et je reviens avec des questions.',
  'Merci {prénom}. Est-ce que nous pouvons le reprendre {à ville}, en l’adaptant ?',
]

export const shortLists = [
  'Trois remarques :',
  'En vrac :',
  'Ce que nous avons appris :',
  'Rapidement, car je file en réunion :',
]

export const edits = [
  '*Mise à jour : le lien vers le document est corrigé.*',
  '**Édit** : merci pour les messages, la réunion est déplacée d’une semaine.',
  '*Précision ajoutée : il s’agit de coûts hors taxes.*',
]

export const partners = [
  'un bailleur social',
  'une mutuelle',
  'une fondation d’entreprise',
  'une régie de quartier',
  'un centre social',
  'une banque coopérative',
  'une caisse de retraite',
  'une entreprise du bassin',
  'une association voisine',
  'un lycée professionnel',
  'un club d’entreprises',
  'une structure d’insertion',
]

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'septembre',
  'octobre',
  'novembre',
]

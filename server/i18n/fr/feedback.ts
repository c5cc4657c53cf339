const scale = { 5: 'Tout à fait', 4: 'Plutôt oui', 3: 'Moyennement', 2: 'Plutôt non', 1: 'Pas du tout' }

export const feedback = {
  title: 'Qu’en avez-vous pensé ?',
  lede: 'Quatre questions sur « {{title}} », deux minutes.',
  questions: {
    overall: 'Êtes-vous content d’être venu ?',
    useful: 'Allez-vous vous en servir ?',
    liked: 'Qu’avez-vous le plus aimé ?',
    better: 'Que faudrait-il changer ?',
  },
  marks: { overall: scale, useful: scale },
  anonymous: 'Vos réponses sont lues sans votre nom.',
  send: 'Envoyer mon avis',
  thanks: 'Merci, votre avis est enregistré.',
  give: 'Donner mon avis',
  results: 'Les avis',
  count_one: '{{count}} avis',
  count_many: '{{count}} avis',
  count_other: '{{count}} avis',
  show: 'Montrer ces avis à tous',
  hide: 'Ne plus les montrer à tous',
  noneTitle: 'Pas encore d’avis',
  none: 'Ceux qui sont venus reçoivent une lettre après la fin, avec un lien pour donner leur avis.',
  notices: { given: 'Merci, votre avis est enregistré.' },
  errors: {
    markMissing: 'Choisissez une réponse.',
    notYet: 'On donne son avis après la fin, quand on y avait une place.',
  },
}

export const flags = {
  flag: 'Signaler',
  wholeTopic: 'le sujet entier',
  kinds: { post: 'Message', topic: 'Sujet' },
  ownWords: 'Ce texte est de vous : vous pouvez le modifier ou le supprimer.',
  alreadyHidden: 'Ce texte est déjà masqué par la modération.',

  title: 'Signaler un contenu',
  lede: 'La modération lira ce que vous signalez et vous dira ce qu’elle décide. La personne ne saura pas que cela vient de vous.',
  what: 'Ce que vous signalez',
  rule: 'Quelle règle est enfreinte ?',
  ruleHint: 'Chacune renvoie à un article de la charte.',
  rules: {
    respect: 'Injure, mépris, discrimination ou harcèlement',
    names: 'Faux nom, ou parole prise pour une structure sans son accord',
    share: 'Droit d’auteur ou secret des affaires',
    privacy: 'Données personnelles, ou personne reconnaissable',
    sell: 'Publicité ou démarchage',
    unlawful: 'Contenu contraire à la loi',
    other: 'Autre chose',
  },
  text: 'Qu’est-ce qui vous gêne ?',
  textHint: 'Facultatif, mais quelques mots aident à comprendre. Lus par la modération seule.',
  submit: 'Envoyer le signalement',
  cancel: 'Revenir au contenu',
  urgent: 'Une personne est en danger ? Appelez d’abord le 17 ou le 112.',
  sentBefore: 'Vous avez déjà signalé ce contenu {{when}}.',
  sentBeforeMore: 'Il n’est pas nécessaire d’insister : un signalement suffit pour qu’il soit lu.',

  mine: 'Mes signalements',
  mineLede: 'Ce que vous avez signalé, et ce qui en a été décidé.',
  none: 'Vous n’avez rien signalé',
  noneText:
    'Un message contraire à la charte ? Le bouton « Signaler », sous chaque message, prévient la modération.',
  readCharter: 'Relire la charte',
  deleted: 'Contenu supprimé depuis',
  states: {
    open: 'À l’étude',
    taken: 'À l’étude',
    upheld: 'Retenu',
    rejected: 'Écarté',
  },

  notices: {
    sent: 'Merci. La modération lira votre signalement et vous dira ce qu’elle décide.',
  },
  errors: {
    ruleMissing: 'Choisissez la règle enfreinte.',
    textMissing: 'Dites en quelques mots ce qui ne va pas.',
    textTooLong: 'Raccourcissez votre explication : 2 000 caractères au plus.',
  },
}

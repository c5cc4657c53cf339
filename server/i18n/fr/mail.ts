export const mail = {
  greetingNobody: 'Bonjour,',
  greeting: 'Bonjour {{name}},',
  orCopy: 'Ou recopiez cette adresse dans votre navigateur :',
  actionText: '{{action}} :',
  footer: 'Essaim, le lieu commun des Territoires French Impact',
  'sign-up-confirmation': {
    subject: 'Confirmez votre adresse pour entrer dans Essaim',
    intro:
      'Merci de nous rejoindre ! Il reste à confirmer que cette adresse est bien la vôtre : le lien ci-dessous vaut 24 heures.',
    action: 'Confirmer mon adresse',
    outro:
      'Vous n’avez pas demandé de compte ? Ne faites rien : sans confirmation, cette inscription s’efface d’elle-même.',
  },
  'sign-up-known-address': {
    subject: 'Vous avez déjà un compte Essaim',
    intro:
      'Quelqu’un, sans doute vous, vient de vouloir s’inscrire avec cette adresse. Elle a déjà un compte : connectez-vous avec votre mot de passe, ou choisissez-en un autre si vous l’avez oublié.',
    action: 'Choisir un autre mot de passe',
    outro: 'Ce n’était pas vous ? Ne faites rien : personne n’a eu accès à votre compte.',
  },
  'password-reset': {
    subject: 'Choisissez un autre mot de passe',
    intro:
      'Vous avez demandé à retrouver l’accès à votre compte Essaim. Le lien ci-dessous vaut deux heures et sert une fois.',
    action: 'Choisir un autre mot de passe',
    outro: 'Ce n’était pas vous ? Ne faites rien : votre mot de passe reste le même.',
  },
  'password-changed': {
    subject: 'Votre mot de passe a changé',
    intro:
      'Le mot de passe de votre compte Essaim vient d’être changé, et vos autres appareils ont été déconnectés.',
    action: 'Ce n’était pas moi',
    outro: 'Si c’était vous, tout va bien. Sinon, ce bouton vous permet de reprendre la main aussitôt.',
  },
  'organisation-invitation': {
    subject: '{{by}} vous invite à rejoindre {{organisation}} sur Essaim',
    intro:
      '{{by}} vous invite à rejoindre {{organisation}} sur Essaim, le lieu commun des Territoires French Impact. Le lien ci-dessous vaut 14 jours et sert une fois, que vous ayez déjà un compte ou non.',
    action: 'Voir l’invitation',
    outro: 'Vous ne connaissez pas cette personne ? Ne faites rien : l’invitation s’efface d’elle-même.',
  },
  'email-change-confirmation': {
    subject: 'Confirmez votre nouvelle adresse',
    intro:
      'Vous voulez que {{email}} devienne l’adresse de votre compte Essaim. Le lien ci-dessous la confirme ; il vaut 24 heures.',
    action: 'Confirmer cette adresse',
    outro: 'Vous n’avez rien demandé ? Ne faites rien : l’adresse du compte ne changera pas.',
  },
  'email-change-known-address': {
    subject: 'Votre adresse a déjà un compte Essaim',
    intro:
      'Un autre compte a demandé à prendre cette adresse. Elle est déjà celle du vôtre : rien n’a changé, et rien ne changera.',
    action: 'Me connecter',
    outro: 'Si vous avez deux comptes, connectez-vous à celui-ci avec cette adresse.',
  },
  'event-invitation': {
    subject: '{{by}} vous invite à « {{event}} »',
    intro:
      '{{by}} vous invite à « {{event}} », un rendez-vous d’Essaim, le lieu commun des Territoires French Impact. Le lien ci-dessous mène à votre inscription, que vous ayez déjà un compte ou non.',
    action: 'Voir l’invitation',
    outro:
      'Vous ne pouvez pas venir ? Ne faites rien : aucune place n’est prise avant que vous ne vous inscriviez.',
  },
  'email-change-notice': {
    subject: 'L’adresse de votre compte va changer',
    intro:
      'Quelqu’un qui connaît votre mot de passe a demandé que {{email}} devienne l’adresse de votre compte Essaim. Ce sera fait dès que cette adresse sera confirmée.',
    action: 'Voir mon compte',
    outro:
      'Si c’était vous, tout va bien. Sinon, changez de mot de passe sans attendre : la demande tombera avec.',
  },
  invitation: {
    subject: '{{by}} vous invite sur Essaim',
    intro:
      '{{by}} vous invite à rejoindre Essaim, le lieu commun des Territoires French Impact : on y apprend, on y partage, on s’y entraide d’un territoire à l’autre. Le lien ci-dessous vaut quatorze jours.',
    action: 'Créer mon compte',
    outro:
      'Vous ne souhaitez pas venir ? Ne faites rien : votre adresse ne sert à rien d’autre, et le lien s’efface de lui-même.',
  },
  'api-token-made': {
    subject: 'Un jeton d’API vient d’être créé',
    intro: 'Le jeton « {{label}} » permet désormais à un programme d’agir en votre nom sur Essaim.',
    action: 'Voir mes jetons',
    outro: 'Si ce n’est pas vous, révoquez-le et changez votre mot de passe.',
  },
  trial: {
    subject: 'Lettre d’essai d’Essaim',
    intro: 'Si vous lisez ces lignes, le courrier d’Essaim fonctionne.',
    action: 'Revenir à la page de santé',
    outro: 'Vous avez demandé cette lettre depuis l’administration.',
  },
  'data-export-ready': {
    subject: 'Votre archive est prête',
    intro:
      'La copie de vos données Essaim est prête. Vous seul pouvez l’ouvrir, une fois connecté, pendant sept jours ; elle est ensuite effacée.',
    action: 'Télécharger mon archive',
    outro: 'Vous n’avez rien demandé ? Changez de mot de passe : quelqu’un s’est servi de votre compte.',
  },
  'deletion-asked': {
    subject: 'Votre compte sera effacé dans sept jours',
    intro:
      'Vous avez demandé à effacer votre compte Essaim. Ce sera fait dans sept jours. D’ici là, il suffit de vous connecter pour revenir sur ce choix.',
    action: 'Garder mon compte',
    outro: 'Vous n’avez rien demandé ? Connectez-vous, gardez votre compte et changez de mot de passe.',
  },
  'deletion-done': {
    subject: 'Votre compte est effacé',
    intro:
      'Votre compte Essaim et tout ce qui était personnel ont disparu. Ce que vous aviez publié reste lisible, signé « ancien membre ». C’est le dernier message que vous recevez de nous.',
    outro: 'Merci pour le chemin fait ensemble. La porte reste ouverte.',
  },
  'flag-upheld': {
    subject: 'Votre signalement est retenu',
    intro:
      'Vous aviez signalé « {{label}} ». La modération vous donne raison et a fait le nécessaire. Ce qu’elle en dit : « {{text}} »',
    action: 'Voir mes signalements',
    outro: 'Merci d’avoir pris soin de ce lieu.',
  },
  'flag-rejected': {
    subject: 'Votre signalement a été lu',
    intro:
      'Vous aviez signalé « {{label}} ». La modération n’y a pas vu d’infraction à la charte. Ce qu’elle en dit : « {{text}} »',
    action: 'Voir mes signalements',
    outro: 'Merci d’avoir pris la peine de le signaler : c’est toujours utile.',
  },
  'content-cleared': {
    subject: 'Un signalement vous concernant est écarté',
    intro:
      'Quelqu’un avait signalé ce que vous avez écrit dans « {{label}} ». La modération l’a lu et n’y a rien vu à reprocher : rien ne change. Ce qu’elle en dit : « {{text}} »',
    action: 'Relire la charte',
    outro: 'Vous n’avez rien à faire.',
  },
  'content-judged': {
    subject: 'La modération a lu ce que vous avez écrit',
    intro:
      'Ce que vous avez écrit dans « {{label}} » enfreint une règle de la charte. Votre texte reste en place pour cette fois. Ce que la modération vous dit : « {{text}} »',
    action: 'Voir la décision',
    outro:
      'Vous pensez que c’est une erreur ? Cette page permet de demander un second regard, pendant six mois.',
  },
  'content-hidden': {
    subject: 'Un de vos textes est masqué',
    intro:
      'Ce que vous avez écrit dans « {{label}} » enfreint une règle de la charte et n’est plus montré. Ce que la modération vous dit : « {{text}} »',
    action: 'Voir la décision',
    outro:
      'Vous pensez que c’est une erreur ? Cette page permet de demander un second regard, pendant six mois.',
  },
  'content-warned': {
    subject: 'Avertissement : un de vos textes est masqué',
    intro:
      'Ce que vous avez écrit dans « {{label}} » enfreint une règle de la charte et n’est plus montré. Ceci est un avertissement : une autre infraction peut conduire à une suspension. Ce que la modération vous dit : « {{text}} »',
    action: 'Voir la décision',
    outro:
      'Vous pensez que c’est une erreur ? Cette page permet de demander un second regard, pendant six mois.',
  },
  'appeal-confirmed': {
    subject: 'Votre recours : la décision est maintenue',
    intro:
      'Une autre personne a relu ce que vous avez écrit dans « {{label}} », et votre recours. La décision est maintenue. Ce qu’elle vous dit : « {{text}} »',
    action: 'Relire la charte',
    outro: 'Cette seconde lecture est la dernière.',
  },
  'appeal-granted': {
    subject: 'Votre recours est entendu',
    intro:
      'Une autre personne a relu ce que vous avez écrit dans « {{label}} ». La décision est annulée et votre texte est de nouveau à sa place. Ce qu’elle vous dit : « {{text}} »',
    action: 'Relire la charte',
    outro: 'Merci de votre patience.',
  },
  'first-post-published': {
    subject: 'Votre message est publié',
    intro: 'Votre premier message, dans « {{label}} », vient de paraître. {{text}}',
    action: 'Le voir',
    outro: 'Bienvenue parmi nous !',
  },
  'first-post-refused': {
    subject: 'Votre message n’a pas été publié',
    intro:
      'La modération a lu votre message pour « {{label}} » et ne l’a pas publié. Ce qu’elle vous dit : « {{text}} »',
    action: 'Relire la charte',
    outro: 'Vous pouvez en écrire un autre quand vous le voulez.',
  },
  'member-suspended': {
    subject: 'Votre compte Essaim est suspendu',
    intro: 'Votre compte est suspendu jusqu’au {{until}}. La raison : « {{reason}} »',
    outro:
      'Vous pouvez toujours lire ce qui est public. Passé cette date, vous pourrez vous connecter de nouveau.',
  },
  'member-banned': {
    subject: 'Votre compte Essaim est suspendu',
    intro: 'Votre compte est suspendu, sans date de fin. La raison : « {{reason}} »',
    outro:
      'Vous pouvez toujours lire ce qui est public. Pour en parler, répondez à l’éditeur : son adresse est dans les mentions légales.',
  },
  'member-reinstated': {
    subject: 'Votre compte Essaim est rouvert',
    intro: 'La suspension de votre compte est levée.',
    action: 'Me connecter',
    outro: 'Bon retour parmi nous.',
  },
}

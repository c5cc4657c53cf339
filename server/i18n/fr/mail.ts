export const mail = {
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
  'email-change-notice': {
    subject: 'L’adresse de votre compte va changer',
    intro:
      'Quelqu’un qui connaît votre mot de passe a demandé que {{email}} devienne l’adresse de votre compte Essaim. Ce sera fait dès que cette adresse sera confirmée.',
    action: 'Voir mon compte',
    outro:
      'Si c’était vous, tout va bien. Sinon, changez de mot de passe sans attendre : la demande tombera avec.',
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
}

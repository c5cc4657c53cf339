export const notifications = {
  formerMember: 'Un ancien membre',
  onBehalf: '{{name}}, pour {{organisation}},',
  two: '{{first}} et {{second}}',
  several_one: '{{first}} et {{count}} autre personne',
  several_many: '{{first}} et {{count}} autres personnes',
  several_other: '{{first}} et {{count}} autres personnes',

  // Ce que chacune dit : dans la liste, sur la cloche, en objet de lettre
  kinds: {
    mention: {
      label: 'Quelqu’un me mentionne',
      line: '{{who}} vous mentionne dans « {{title}} »',
    },
    quote: {
      label: 'Quelqu’un cite un de mes messages',
      line: '{{who}} cite votre message dans « {{title}} »',
    },
    'topic-reply': {
      label: 'Un message paraît dans un sujet que je suis',
      line_one: '{{who}} a répondu dans « {{title}} »',
      line_many: '{{count}} nouveaux messages dans « {{title}} »',
      line_other: '{{count}} nouveaux messages dans « {{title}} »',
    },
    'topic-opened': {
      label: 'Un sujet s’ouvre dans un thème, un territoire, un défi ou une structure que je suis',
      line: '{{who}} a ouvert « {{title}} » ({{place}})',
    },
    'bookmark-reminder': {
      label: 'Un message que j’ai demandé à me rappeler',
      line: 'À relire, comme vous l’aviez demandé : « {{title}} »',
    },
    reaction: {
      label: 'Quelqu’un réagit à un de mes messages',
      line_one: '{{who}} réagit à votre message dans « {{title}} »',
      line_many: '{{count}} réactions à vos messages dans « {{title}} »',
      line_other: '{{count}} réactions à vos messages dans « {{title}} »',
    },
    'event-registration': {
      label: 'Du nouveau pour mon inscription à un évènement',
      line: 'Du nouveau pour votre inscription à « {{title}} »',
    },
    'event-change': {
      label: 'Un évènement où je suis inscrit change',
      line: '« {{title}} » a changé',
    },
    'event-materials': {
      label: 'Un enregistrement ou des documents d’un évènement où je suis inscrit',
      line: '« {{title}} » : il y a de quoi revoir et approfondir',
    },
    'event-request': {
      label: 'On demande à participer à un évènement que j’organise',
      line_one: '{{who}} demande à participer à « {{title}} »',
      line_many: '{{count}} demandes pour participer à « {{title}} »',
      line_other: '{{count}} demandes pour participer à « {{title}} »',
    },
    'masterclass-asked': {
      label: 'On demande une masterclass dans un thème, un territoire, un défi ou une structure que je suis',
      line: '{{who}} demande une masterclass : « {{title}} » ({{place}})',
    },
    'masterclass-seconded': {
      label: 'On appuie une masterclass que je demande',
      line_one: '{{who}} demande aussi « {{title}} »',
      line_many: '{{count}} nouveaux appuis pour « {{title}} »',
      line_other: '{{count}} nouveaux appuis pour « {{title}} »',
    },
    'masterclass-offered': {
      label: 'Quelqu’un propose de donner une masterclass que je demande',
      line: '{{who}} propose de donner « {{title}} »',
    },
    'masterclass-taken-up': {
      label: 'Une masterclass que je demande se prépare',
      line: '{{who}} prépare « {{title}} », que vous attendez',
    },
    'masterclass-scheduled': {
      label: 'Une masterclass que je demande a une date',
      line: 'Vous l’attendiez : « {{title}} » a une date',
    },
    'masterclass-reopened': {
      label: 'Une masterclass que je demande cherche de nouveau quelqu’un',
      line: '« {{title}} » cherche de nouveau quelqu’un pour la donner',
    },
    'organisation-request': {
      label: 'On demande à rejoindre une structure dont je réponds',
      line: '{{who}} demande à rejoindre {{name}}',
    },
    'organisation-answer': {
      label: 'On répond à ma demande de rejoindre ou de représenter une structure',
      line: 'Votre demande au sujet de {{name}} a reçu une réponse',
    },
    'organisation-role': {
      label: 'Mon rôle change dans une structure',
      line: 'Votre place dans {{name}} a changé',
    },
    'organisation-claim': {
      label: 'Un membre dit représenter une structure',
      line: '{{who}} dit représenter {{name}}',
    },
    'flag-decided': {
      label: 'La modération décide d’un de mes signalements',
      line: 'Votre signalement au sujet de « {{title}} » est traité',
    },
    'content-decided': {
      label: 'La modération décide d’un de mes contenus',
      line: 'La modération a décidé au sujet de « {{title}} »',
    },
    'first-post-decided': {
      label: 'Un de mes premiers messages est lu',
      line: 'Votre message dans « {{title}} » a été lu par la modération',
    },
    'password-changed': {
      label: 'La sécurité de mon compte',
      line: 'Le mot de passe de votre compte a changé',
    },
  },
  domains: {
    events: 'Les évènements',
    organisations: 'Les structures',
    forums: 'Les forums',
    account: 'Mon compte',
  },

  // La liste
  title: 'Notifications',
  lede: 'Ce qui s’est passé autour de vous, et ce qui vous est adressé.',
  bell: 'Notifications',
  bellCount_one: 'Notifications : {{count}} non lue',
  bellCount_many: 'Notifications : {{count}} non lues',
  bellCount_other: 'Notifications : {{count}} non lues',
  bellMany: 'Notifications : % non lues',
  all: 'Tout',
  unread: 'Non lues',
  filters: 'Filtrer les notifications',
  unreadMark: 'Non lue',
  markRead: 'Marquer comme lue',
  markAllRead: 'Tout marquer comme lu',
  settings: 'Choisir ce que je reçois',
  watches: 'Ce que je suis',
  older: 'Plus anciennes',
  newest: 'Revenir aux plus récentes',
  pages: 'Suite des notifications',
  noneTitle: 'Rien pour l’instant',
  none: 'Suivez un thème, un territoire ou un sujet : ce qui s’y passe vous sera dit ici.',
  noneUnreadTitle: 'Vous êtes à jour',
  noneUnread: 'Tout est lu.',
  findTopics: 'Parcourir les discussions',
  notices: {
    allRead: 'Tout est marqué comme lu.',
    saved: 'Vos choix sont enregistrés.',
    watchSaved: 'C’est noté.',
  },
  errors: {
    linkGone:
      'Ce lien n’est pas complet, ou le compte n’existe plus. Vos choix se règlent aussi dans votre compte.',
    levelUnknown: 'Choisissez un des quatre niveaux.',
    hourUnknown: 'Choisissez une heure entre 0 et 23.',
  },

  // Les préférences
  preferences: {
    title: 'Ce que je reçois',
    lede: 'Dans la page, par e-mail ou sur vos appareils : pour chaque sorte de nouvelle, comme il vous convient.',
    what: 'Ce qui se passe',
    page: 'Dans la page',
    mail: 'Par e-mail',
    push: 'Sur mes appareils',
    mailings: {
      atOnce: 'Tout de suite',
      digest: 'Dans le résumé',
      none: 'Jamais',
    },
    always: 'Toujours',
    digestTitle: 'Le résumé',
    digestText: 'Un seul e-mail pour tout ce qui attend. Quand il n’y a rien à dire, il ne part pas.',
    weekday: 'Jour',
    everyDay: 'Tous les jours',
    weekdays: {
      1: 'Le lundi',
      2: 'Le mardi',
      3: 'Le mercredi',
      4: 'Le jeudi',
      5: 'Le vendredi',
      6: 'Le samedi',
      7: 'Le dimanche',
    },
    hour: 'Heure',
    hourValue: '{{hour}} h',
    zone: 'À l’heure de votre compte ({{zone}}).',
    digestPaused: 'Ne pas m’envoyer de résumé',
    topicsTitle: 'Mes sujets',
    ownTopics: 'Un sujet que j’ouvre',
    answeredTopics: 'Un sujet auquel je réponds',
    pauseTitle: 'Plus aucun e-mail',
    mailPaused: 'Ne m’envoyer aucun e-mail de notification',
    mailPausedHint: 'Les lettres dont votre compte a besoin (mot de passe, adresse) partent toujours.',
    save: 'Enregistrer',
    noMailByReply: 'On ne répond pas à ces e-mails par e-mail : leur bouton ouvre la discussion.',
    devicesTitle: 'Cet appareil',
    devicesText: 'Recevez vos mentions même quand Essaim est fermé.',
    devicesUnsupported:
      'Ce navigateur ne sait pas recevoir de notifications, ou elles y sont bloquées pour ce site.',
    devicesOn: 'Les notifications arrivent sur cet appareil.',
    turnOn: 'Activer sur cet appareil',
    turnOff: 'Arrêter sur cet appareil',
    withoutScript: 'Ce réglage a besoin de JavaScript.',
  },

  // Le suivi
  watch: {
    button: 'Suivi : {{level}}',
    legend: 'Comment suivre',
    choose: 'Choisir',
    levels: {
      watch: 'Suivre',
      track: 'Garder à l’œil',
      normal: 'Normal',
      ignore: 'Ignorer',
    },
    states: {
      watch: 'Suivi',
      track: 'À l’œil',
      normal: 'Suivre',
      ignore: 'Ignoré',
    },
    meanings: {
      topic: {
        watch: 'Chaque nouveau message m’est annoncé.',
        track: 'Les nouveaux messages sont comptés, sans notification.',
        normal: 'Seulement si l’on me mentionne ou me cite.',
        ignore: 'Rien, et le sujet quitte mes listes.',
      },
      request: {
        watch: 'Ce qu’elle devient m’est annoncé.',
        track: 'Elle reste dans ce que je suis, sans notification.',
        normal: 'Ce qu’elle devient m’est annoncé si je la demande.',
        ignore: 'Rien, même si je la demande.',
      },
      place: {
        watch: 'Chaque nouveau sujet m’est annoncé.',
        track: 'Les nouveaux sujets sont comptés, sans notification.',
        normal: 'Seulement si l’on me mentionne ou me cite.',
        ignore: 'Rien, et ses sujets quittent mes listes.',
      },
    },
    pageTitle: 'Ce que je suis',
    pageLede:
      'Les sujets, thèmes, territoires, défis et structures pour lesquels vous avez choisi un niveau.',
    kinds: {
      theme: 'Thème',
      territory: 'Territoire',
      challenge: 'Défi',
      organisation: 'Structure',
      topic: 'Sujet',
      event: 'Évènement',
      masterclassRequest: 'Masterclass demandée',
    },
    noneTitle: 'Vous ne suivez rien encore',
    none: 'Sur la page d’un thème, d’un territoire, d’un défi ou d’un sujet, le bouton « Suivre » vous tient au courant.',
    levelOf: 'Niveau pour {{title}}',
    apply: 'Changer',
    older: 'Plus anciens',
    newest: 'Revenir au début',
    pages: 'Suite de la liste',
  },

  // Les lettres
  letter: {
    open: 'Ouvrir la discussion',
    stop: 'Ne plus recevoir ces e-mails',
    stopAll: 'Ne plus recevoir aucun e-mail de notification',
    preferences: 'Choisir ce que je reçois',
    why: 'Vous recevez cet e-mail parce que vous l’avez choisi dans Essaim. On n’y répond pas par e-mail : le bouton ouvre la page.',
  },
  digest: {
    subject_one: 'Une nouvelle vous attend dans Essaim',
    subject_many: '{{count}} nouvelles vous attendent dans Essaim',
    subject_other: '{{count}} nouvelles vous attendent dans Essaim',
    intro: 'Voici ce qui s’est passé autour de vous depuis la dernière fois.',
    more_one: 'Et {{count}} autre.',
    more_many: 'Et {{count}} autres.',
    more_other: 'Et {{count}} autres.',
    open: 'Voir toutes mes notifications',
  },

  // La désinscription
  unsubscription: {
    title: 'Ne plus recevoir ces e-mails',
    kind: 'Vous ne recevrez plus d’e-mail pour : {{label}}.',
    digest: 'Vous ne recevrez plus le résumé.',
    all: 'Vous ne recevrez plus aucun e-mail de notification.',
    staysInPage: 'Dans la page, rien ne change : la cloche continue de vous prévenir.',
    confirm: 'Confirmer',
    allInstead: 'Ne plus recevoir aucun e-mail de notification',
    doneTitle: 'C’est fait',
    change: 'Vous pouvez revenir sur ce choix quand vous voulez, dans votre compte.',
    preferences: 'Choisir ce que je reçois',
  },
}

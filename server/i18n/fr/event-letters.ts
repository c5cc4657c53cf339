export const eventLetters = {
  decline: 'Je ne peux pas venir : rendre ma place',
  facts: {
    when: 'Quand',
    where: 'Où',
    videoLink: 'Lien pour rejoindre en ligne',
    ticket: 'Votre numéro, à montrer à l’entrée',
    nothing: 'rien',
  },
  requested: {
    subject: 'Votre demande pour « {{title}} » est envoyée',
    intro: 'Votre demande pour participer à « {{title}} » est arrivée. L’organisateur la lit et vous répond.',
    action: 'Voir l’évènement',
    outro: 'Vous changez d’avis ? Vous pouvez retirer votre demande sur la page de l’évènement.',
  },
  accepted: {
    subject: 'Votre demande est acceptée : « {{title}} »',
    intro: 'Bonne nouvelle : l’organisateur accepte votre demande. Vous êtes inscrit à « {{title}} ».',
    action: 'Voir mon inscription',
    outro: 'Un empêchement ? Désinscrivez-vous sur cette page : votre place ira à quelqu’un d’autre.',
  },
  refused: {
    subject: 'Votre demande pour « {{title}} » n’est pas retenue',
    intro: 'L’organisateur n’a pas pu retenir votre demande pour « {{title}} ».',
    action: 'Voir l’évènement',
    outro: 'D’autres rendez-vous paraissent souvent dans l’agenda.',
  },
  waiting: {
    subject: 'Liste d’attente : « {{title}} »',
    intro:
      '« {{title}} » est complet. Vous êtes nº {{position}} sur la liste d’attente : dès qu’une place se libère, elle va à la première personne de la liste, et nous vous prévenons.',
    action: 'Voir où j’en suis',
    outro: 'Vous pouvez quitter la liste à tout moment, sur la même page.',
  },
  registered: {
    subject: 'Vous êtes inscrit : « {{title}} »',
    intro: 'C’est noté : vous êtes inscrit à « {{title}} ».',
    action: 'Voir mon inscription',
    outro: 'Un empêchement ? Désinscrivez-vous sur cette page : votre place ira à quelqu’un d’autre.',
  },
  promoted: {
    subject: 'Une place s’est libérée pour vous : « {{title}} »',
    intro:
      'Une place s’est libérée : vous êtes désormais inscrit à « {{title}} ». Si vous ne pouvez plus venir, rendez-la avant le {{deadline}} : elle ira à la personne suivante.',
    action: 'Voir mon inscription',
    outro: 'Vous venez ? Vous n’avez rien à faire.',
  },
  cancelled: {
    subject: 'Vous n’êtes plus inscrit : « {{title}} »',
    intro: 'Votre inscription à « {{title}} » est annulée, comme vous l’avez demandé.',
    action: 'Voir l’évènement',
    outro: 'Vous avez changé d’avis ? Vous pouvez vous réinscrire, tant qu’il reste des places.',
  },
  cancelledByOrganiser: {
    subject: 'Votre inscription est annulée : « {{title}} »',
    intro: 'L’organisateur a annulé votre inscription à « {{title}} ».',
    action: 'Voir l’évènement',
    outro: 'Une question ? Les organisateurs sont nommés sur la page de l’évènement.',
  },
  declined: {
    subject: 'Vous avez rendu votre place : « {{title}} »',
    intro: 'Votre place à « {{title}} » va à la personne suivante. Merci pour elle.',
    action: 'Voir l’évènement',
    outro: 'Vous n’avez rien d’autre à faire.',
  },
  moved: {
    subject: 'Changement : « {{title}} »',
    intro: '« {{title}} », où l’on vous attend, a changé. Voici ce qui est nouveau.',
    action: 'Voir l’évènement',
    outro:
      'Cela ne vous convient plus ? Désinscrivez-vous sur la page de l’évènement : votre place ira à quelqu’un d’autre.',
  },
  rescheduled: {
    subject: 'Nouvelle date : « {{title}} »',
    intro: '« {{title}} », qui était reporté, a une nouvelle date. Votre inscription reste valable.',
    action: 'Voir l’évènement',
    outro:
      'Cette date ne vous convient pas ? Désinscrivez-vous sur la page de l’évènement : votre place ira à quelqu’un d’autre.',
  },
  postponed: {
    subject: 'Reporté : « {{title}} »',
    intro:
      '« {{title}} » est reporté. Votre inscription reste valable : la nouvelle date vous sera annoncée.',
    action: 'Voir l’évènement',
    outro: 'Vous n’avez rien à faire.',
  },
  calledOff: {
    subject: 'Annulé : « {{title}} »',
    intro: '« {{title}} » est annulé et n’aura pas lieu.',
    action: 'Voir l’évènement',
    outro: 'Vous n’avez rien à faire.',
  },
  suspended: {
    subject: 'Suspendu : « {{title}} »',
    intro:
      '« {{title}} » est suspendu le temps que la modération l’examine : sa page ne se voit plus. Votre inscription est gardée, et nous vous écrirons s’il revient.',
    action: 'Voir l’agenda',
    outro: 'Vous n’avez rien à faire. Avant de vous déplacer, attendez notre lettre.',
  },
  restored: {
    subject: 'De retour : « {{title}} »',
    intro: '« {{title}} », qui était suspendu, est de retour. Votre inscription reste valable.',
    action: 'Voir l’évènement',
    outro:
      'Vous ne pouvez plus venir ? Désinscrivez-vous sur la page de l’évènement : votre place ira à quelqu’un d’autre.',
  },
  twoDaysBefore: {
    subject: 'Dans deux jours : « {{title}} »',
    intro: '« {{title}} » a lieu dans deux jours. On vous attend !',
    action: 'Voir l’évènement',
    outro:
      'Un empêchement ? Désinscrivez-vous sur la page de l’évènement : votre place ira à quelqu’un d’autre.',
  },
  twoHoursBefore: {
    subject: 'Tout à l’heure : « {{title}} »',
    intro: '« {{title}} » commence bientôt. Voici tout ce qu’il faut pour y être.',
    action: 'Voir mon inscription',
    outro: 'À tout de suite !',
  },
  thanks: {
    subject: 'Merci d’être venu : « {{title}} »',
    intro:
      'Merci d’avoir participé à « {{title}} ». Qu’en avez-vous pensé ? Quatre questions, deux minutes ; vos réponses sont lues sans votre nom.',
    action: 'Donner mon avis',
    outro:
      'Votre attestation, si l’organisateur a noté votre présence, et les documents sont sur la page de l’évènement.',
  },
  materials: {
    subject: 'Les documents de « {{title}} » sont en ligne',
    intro:
      'Les organisateurs de « {{title}} », où vous êtes inscrit, viennent de mettre des documents en ligne pour vous.',
    action: 'Voir les documents',
    outro: 'D’autres s’y ajouteront peut-être : ils seront au même endroit.',
  },
  replay: {
    subject: 'À revoir : « {{title}} »',
    intro:
      'L’enregistrement de « {{title}} » est en ligne. À revoir, ou à rattraper si vous n’avez pas pu venir.',
    action: 'Voir l’enregistrement',
    outro: 'Les autres documents de la séance sont au même endroit.',
  },
  message: {
    subject: 'Un message à propos de « {{title}} »',
    intro: 'Les organisateurs de « {{title}} » vous écrivent :',
    action: 'Voir l’évènement',
    outro: 'Vous recevez ce message parce que vous êtes inscrit, ou avez demandé à l’être.',
  },
}

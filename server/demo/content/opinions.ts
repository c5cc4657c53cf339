/** What those who took part liked, and what they would change, in nobody's name: of any event, on site, and online. */
export const liked = {
  any: [
    'Les chiffres vrais, même ceux qui font mal.',
    'Le temps laissé aux questions. On repart avec des réponses, pas avec des diapositives.',
    'Entendre ce qui a raté, et pourquoi.',
    'Les documents donnés à la fin : le budget prévisionnel me sert déjà.',
    'La personne qui raconte a fait la chose elle-même, cela s’entend.',
    'L’exercice en petits groupes, avec des gens d’autres territoires.',
    'Une heure dite, une heure tenue.',
    'Le mélange d’élus, d’associations et d’entreprises dans la même discussion.',
    'On a pu parler d’argent sans détour.',
    'Le déroulé étape par étape : je sais par quoi commencer lundi.',
  ],
  onSite: [
    'L’accueil, et le café.',
    'Le lieu : on a visité avant de parler.',
    'Les discussions dans le couloir.',
  ],
  online: ['Pouvoir suivre de loin sans être oublié.', 'Les questions écrites, lues à voix haute.'],
}

export const better = {
  any: [
    'Une pause de plus, deux heures d’affilée c’est long.',
    'Envoyer les documents la veille.',
    'Finir par un tour de table, pour savoir qui veut continuer ensemble.',
    'Un deuxième rendez-vous, six mois après, pour voir où chacun en est.',
    'Plus d’exemples en zone rurale.',
    'Moins de sigles !',
  ],
  onSite: ['Dire plus tôt où se garer.', 'Il faisait froid dans la salle.'],
  online: ['Le son était faible au début.', 'Plus court : deux heures d’écran, c’est beaucoup.'],
}

export const challenges = {
  title: 'Les défis',
  heading: 'Les défis des territoires',
  description:
    'Les {{total}} défis sociaux et environnementaux que les Territoires French Impact se sont donnés, rangés par thème.',
  lede: 'Chaque territoire s’en est donné trois ou quatre. Trouvez celui qui ressemble au vôtre : quelqu’un a sans doute déjà commencé.',
  found_one: '{{count}} défi sur {{total}}',
  found_other: '{{count}} défis sur {{total}}',
  showAll: 'Tout afficher',
  noneTitle: 'Aucun défi ne répond à tout cela',
  none: 'Aucun défi publié ne réunit ce thème et cette région. Retirez l’un des deux, ou revenez à la liste entière.',
  itsForum: 'Le forum',
  of: 'Territoire :',
  newTopic: 'Ouvrir un sujet sur ce défi',
  meet: 'Qui d’autre s’y attelle ?',
  goal: 'Ce qui est visé',
  quietTitle: 'Qui se lance ?',
  quiet:
    'Une question à poser, un essai à raconter, une piste à partager : les sujets de ce défi s’afficheront ici.',
  ask: 'Poser la première question',
  siblings: '{{name}}, ses autres défis',
  similar: 'Défis voisins',
  similarText: 'Ailleurs, d’autres collectifs travaillent sur les mêmes thèmes : allez voir, écrivez-leur.',
}

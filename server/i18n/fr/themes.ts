export const themes = {
  title: 'Les forums',
  heading: 'Onze forums, un par thème',
  description:
    'Les onze forums des Territoires French Impact : environnement, alimentation, emploi, mobilité, économie circulaire et plus encore.',
  lede: 'Poser une question, raconter ce qui a marché ou raté, demander un avis : tout commence par un sujet.',
  list: 'Les thèmes',
  share: '{{share}} % des candidatures',
  shareSource:
    'La part des candidatures est celle du premier appel, en 2018, telle que la donne le document « Les 20 premiers Territoires labellisés French Impact ».',
  noTopic: 'À ouvrir',
  latestTopics: 'Les derniers sujets',
  nothingYet:
    'Aucun sujet pour l’instant. Le premier est toujours le plus difficile : une question de deux lignes suffit.',
  newTopic: 'Ouvrir un sujet',
  topics: 'Sujets',
  quietTitle: 'Ce forum n’attend que vous',
  quiet:
    'Les sujets de ce thème s’afficheront ici, les plus récents en tête. Une question, un essai, un doute : lancez-vous.',
  firstTopic: 'Ouvrir le premier sujet',
  challengesTitle_one: '{{count}} défi sur ce thème',
  challengesTitle_other: '{{count}} défis sur ce thème',
  challengesAfter_one: 'défi',
  challengesAfter_other: 'défis',
  pages: 'Pages de sujets',
  older: 'Sujets plus anciens',
  latest: 'Revenir aux plus récents',
}

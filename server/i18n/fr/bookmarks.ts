export const bookmarks = {
  title: 'Vos marque-pages',
  lede: 'Les messages que vous gardez pour plus tard, sur tous vos appareils. Vous seul·e les voyez.',
  keep: 'Garder pour plus tard',
  drop: 'Ne plus garder',
  yours: 'Vous gardez ce message',
  kept: 'gardé',
  lost: 'Un message qui n’est plus là',
  none: 'Aucun marque-page',
  noneText:
    'Une recette, un chiffre, un contact à reprendre plus tard ? Choisissez « Garder pour plus tard » dans le menu d’un message.',
  reminder: {
    act: 'Me le rappeler',
    title: 'Me rappeler ce message',
    lede: 'Vous le retrouverez dans vos notifications et par courriel, le matin du jour choisi. Il rejoint vos marque-pages.',
    when: 'Quand ?',
    tomorrow: 'Demain matin',
    day: 'Un autre jour',
    save: 'Me le rappeler ce jour-là',
    set: 'Rappel prévu',
    on: 'rappel',
    drop: 'Annuler le rappel',
  },
  errors: {
    dayPassed: 'Choisissez un jour à partir de demain.',
  },
  notices: {
    reminded: 'C’est noté : vous serez prévenu·e ce matin-là.',
    notReminded: 'Le rappel est annulé. Le message reste dans vos marque-pages.',
    kept: 'Le message est dans vos marque-pages.',
    dropped: 'Le message n’est plus dans vos marque-pages.',
  },
}

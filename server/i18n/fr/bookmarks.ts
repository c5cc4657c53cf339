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
  notices: {
    kept: 'Le message est dans vos marque-pages.',
    dropped: 'Le message n’est plus dans vos marque-pages.',
  },
}

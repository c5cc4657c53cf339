export const drafts = {
  title: 'Vos brouillons',
  lede: 'Ce que vous avez commencé et pas encore publié, sur tous vos appareils. Nous le gardons trois mois.',
  reply: 'Réponse à « {{title}} »',
  untitled: 'Un nouveau sujet, sans titre',
  lost: 'Réponse à un sujet qui n’est plus là',
  discard: 'Jeter',
  none: 'Aucun brouillon',
  noneText:
    'Ce que vous écrivez est enregistré au fur et à mesure. Vous pouvez vous interrompre sans crainte.',
  resumed: 'Votre brouillon, enregistré',
  all: 'Tous vos brouillons',
  saved: 'Brouillon enregistré',
  notices: { discarded: 'Le brouillon est jeté.' },
}

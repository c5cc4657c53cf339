import type { ThemeKey } from '../../reference/index.js'

/** First posts of newcomers, read by a moderator before they appear. */
export const firstPosts: { theme: ThemeKey; title: string; body: string }[] = [
  {
    theme: 'food',
    title: 'Bonjour à toutes et à tous : une épicerie itinérante se présente',
    body: 'Nous démarrons une tournée de trois villages avec un vieux camion. Avant d’acheter une balance et un frigo : **quelles erreurs ne referiez-vous pas ?** Merci d’avance pour vos retours.',
  },
  {
    theme: 'digital',
    title: 'Logiciel d’adhésion : lequel ne vous fait pas perdre vos mardis ?',
    body: 'Cent quarante adhérents, un tableur, deux bénévoles. On nous propose [un logiciel](https://adherents.exemple.org/tarifs) à 30 euros par mois. Est-ce raisonnable ?',
  },
]

/** The public documents that every fact of the reference data comes from, under the titles they bear. */

export const booklet = {
  title: 'Les 20 premiers Territoires labellisés French Impact',
}

export const secondWaveAnnouncement = {
  title: 'Nouvelle vague de labellisation des « territoires French impact »',
  publishedOn: { value: '2019', precision: 'year' },
} as const

export const nouvelleAquitaineArticle = {
  title: 'La Nouvelle-Aquitaine labellisée French Impact',
  publishedOn: { value: '2019-02-28', precision: 'day' },
} as const

export const auvergneRhoneAlpesArticle = {
  title: 'French Impact : 3 territoires labellisés en Auvergne Rhône-Alpes',
  publishedOn: { value: '2019-02-27', precision: 'day' },
} as const

export const launchArticle = {
  title: 'Le gouvernement lance la démarche #frenchimpact pour muscler l’économie sociale et solidaire',
  publishedOn: { value: '2018', precision: 'year' },
} as const

/** Official codes and names of the regions (code officiel géographique), as far as a labelled territory lies there. */
export const regions = {
  mayotte: { code: '06', name: 'Mayotte' },
  ileDeFrance: { code: '11', name: 'Île-de-France' },
  bourgogneFrancheComte: { code: '27', name: 'Bourgogne-Franche-Comté' },
  normandie: { code: '28', name: 'Normandie' },
  hautsDeFrance: { code: '32', name: 'Hauts-de-France' },
  grandEst: { code: '44', name: 'Grand Est' },
  paysDeLaLoire: { code: '52', name: 'Pays de la Loire' },
  bretagne: { code: '53', name: 'Bretagne' },
  nouvelleAquitaine: { code: '75', name: 'Nouvelle-Aquitaine' },
  occitanie: { code: '76', name: 'Occitanie' },
  auvergneRhoneAlpes: { code: '84', name: 'Auvergne-Rhône-Alpes' },
  provenceAlpesCoteDAzur: { code: '93', name: 'Provence-Alpes-Côte d’Azur' },
}

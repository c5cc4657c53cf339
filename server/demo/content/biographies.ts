/** What members say of themselves, `{town}` being where they live, and what they know how to do. */
interface Biography {
  text: string
  skills: string[]
}

export const biographies: Biography[] = [
  {
    text: 'Je coordonne une ressourcerie près de {town} depuis six ans. On a commencé à trois dans un garage ; on est onze salariés, dont huit en insertion.\n\nDemandez-moi ce qui a raté, c’est là qu’on apprend le plus.',
    skills: ['réemploi', 'insertion par l’activité', 'montage de dossiers'],
  },
  {
    text: 'Chargée de mission alimentation à {town}. Cantines, maraîchage, **précarité alimentaire** : je fais le lien entre ceux qui produisent et ceux qui servent.',
    skills: ['alimentation durable', 'animation de réseau', 'marchés publics'],
  },
  {
    text: 'Ancien de la grande distribution, passé à la logistique des derniers kilomètres à vélo. Installé à {town}.',
    skills: ['cyclologistique', 'gestion d’entrepôt'],
  },
  {
    text: 'J’anime un tiers-lieu à {town} : un fablab, une cuisine partagée, quarante adhérents et beaucoup de café.',
    skills: ['tiers-lieux', 'animation', 'fabrication numérique', 'gouvernance partagée'],
  },
  {
    text: 'Médiatrice numérique. Je vais de mairie en mairie autour de {town} avec douze ordinateurs reconditionnés dans le coffre.',
    skills: ['médiation numérique', 'reconditionnement', 'formation'],
  },
  {
    text: 'Directeur d’une association d’aide à domicile. Je cherche comment garder les gens **chez eux** et les salariées **au métier**.\n\n- tournées en équipes autonomes\n- logement intergénérationnel',
    skills: ['aide à domicile', 'organisation du travail', 'habitat inclusif'],
  },
  {
    text: 'Juriste de formation, je m’occupe des statuts, des agréments et de tout ce qui fait peur quand on crée une SCIC.',
    skills: ['droit coopératif', 'SCIC', 'agréments'],
  },
  {
    text: 'Élue à {town}, déléguée à l’économie sociale et solidaire. Je lis tout, je réponds le soir.',
    skills: ['politiques publiques', 'marchés réservés'],
  },
  {
    text: 'Je mesure ce que les projets changent vraiment. Peu d’indicateurs, mais suivis longtemps.',
    skills: ['mesure d’impact', 'enquêtes', 'tableurs'],
  },
  {
    text: 'Responsable des achats dans une PME de {town}. Nous achetons déjà à quatre structures d’insertion et voulons doubler.',
    skills: ['achats responsables', 'clauses sociales'],
  },
  {
    text: 'Conseiller en insertion, puis créateur d’une auto-école sociale. Le permis reste la première barrière à l’emploi, à {town} comme ailleurs.',
    skills: ['mobilité inclusive', 'accompagnement', 'levée de fonds'],
  },
  {
    text: 'Jardinière et formatrice. Compostage de quartier, sols vivants, toits plantés.',
    skills: ['compostage', 'agriculture urbaine', 'formation'],
  },
]

export const englishBiographies: Biography[] = [
  {
    text: 'I came to {town} for a year and stayed. I help local associations to find partners abroad, and translate when it is needed.',
    skills: ['European funding', 'translation'],
  },
]

import type { LabelEntry } from './schema.js'
import { auvergneRhoneAlpesArticle, booklet, launchArticle, secondWaveAnnouncement } from './sources.js'

/**
 * The label as told by "Les 20 premiers Territoires labellisés French Impact" and the articles in `sources.ts`.
 * The task force and the entrepreneurs' movements are shown there as logos only, so neither is named here.
 */
export const labelEntry: LabelEntry = {
  name: 'Territoire French Impact',
  promise: {
    fr: 'Des collectifs locaux s’unissent autour de défis sociaux et environnementaux, et leurs solutions voyagent d’un territoire à l’autre.',
    en: 'Local collectives join forces around social and environmental challenges, and their solutions travel from one territory to the next.',
  },
  objectives: [
    {
      key: 'funding',
      name: {
        fr: 'Aider à financer les innovations, de leurs débuts à leur changement d’échelle',
        en: 'Help fund innovations, from their first steps to scaling up',
      },
    },
    { key: 'obstacles', name: { fr: 'Lever les freins réglementaires', en: 'Remove regulatory obstacles' } },
    {
      key: 'cooperation',
      name: {
        fr: 'Resserrer les liens locaux et donner le goût de coopérer',
        en: 'Strengthen local ties and spread a taste for cooperation',
      },
    },
    {
      key: 'measurement',
      name: { fr: 'Faire mesurer et évaluer l’impact', en: 'Have impact measured and evaluated' },
    },
    { key: 'policy', name: { fr: 'Inspirer les politiques publiques', en: 'Inspire public policy' } },
  ],
  criteria: [
    {
      number: 1,
      key: 'ecosystem',
      name: { fr: 'Une dynamique d’accompagnement', en: 'A drive to support innovators' },
      summary: {
        fr: 'De nombreux acteurs s’organisent, ou s’organisent mieux, pour accompagner et financer l’innovation sociale du territoire.',
        en: 'Many different players organise, or organise better, to support and fund the territory’s social innovation.',
      },
    },
    {
      number: 2,
      key: 'challenges',
      name: { fr: 'Trois défis aux objectifs clairs', en: 'Three challenges with clear goals' },
      summary: {
        fr: 'Le collectif choisit trois défis sociaux et environnementaux : ils mobilisent les acteurs et disent si l’effort commun porte.',
        en: 'The collective picks three social and environmental challenges: they rally people and show whether the joint effort works.',
      },
    },
    {
      number: 3,
      key: 'plan',
      name: { fr: 'Un plan construit ensemble', en: 'A plan drawn up together' },
      summary: {
        fr: 'Les acteurs écrivent ensemble une stratégie d’innovation pour leur territoire, sur plusieurs années.',
        en: 'The players write an innovation strategy for their territory together, over several years.',
      },
    },
    {
      number: 4,
      key: 'priority-areas',
      name: { fr: 'Des zones prioritaires associées', en: 'Priority areas on board' },
      summary: {
        fr: 'Le projet embarque au moins une zone, voisine ou intérieure, dont l’écosystème n’est pas encore assez mûr.',
        en: 'The project takes along at least one area, inside or next door, whose ecosystem is not yet mature enough.',
      },
    },
    {
      number: 5,
      key: 'companies',
      name: { fr: 'Des entreprises engagées', en: 'Committed companies' },
      summary: {
        fr: 'De la très petite entreprise au grand groupe, des entreprises contribuent par leur RSE, leur mécénat ou leurs partenariats.',
        en: 'From the smallest firm to the largest group, companies contribute through CSR, sponsorship or partnerships.',
      },
    },
  ],
  supports: [
    {
      number: 1,
      key: 'engineering',
      name: { fr: 'Animation et ingénierie', en: 'Facilitation and project engineering' },
      summary: {
        fr: 'L’association Le French Impact coordonne et anime le réseau, et l’ingénierie des projets reçoit un soutien financier.',
        en: 'The association Le French Impact coordinates and enlivens the network, and project engineering receives financial support.',
      },
    },
    {
      number: 2,
      key: 'hackers',
      name: { fr: 'Hackers publics', en: 'Public hackers' },
      summary: {
        fr: 'Un guichet unique ouvre sur des agents publics qui dénouent les blocages entre innovateurs et administrations.',
        en: 'A single desk leads to public servants who untangle what stands between innovators and the administration.',
      },
    },
    {
      number: 3,
      key: 'experimentation',
      name: { fr: 'Droit à l’expérimentation', en: 'Room to experiment' },
      summary: {
        fr: 'Un appel France Expérimentation dédié examine plus vite les demandes d’adaptation des règles venues des territoires labellisés.',
        en: 'A dedicated France Expérimentation call fast-tracks requests from labelled territories to adapt the rules.',
      },
      programmes: ['France Expérimentation'],
    },
    {
      number: 4,
      key: 'funding',
      name: { fr: 'Outils de financement', en: 'Funding tools' },
      summary: {
        fr: 'Les projets accèdent à des fonds publics et privés, pour naître comme pour grandir.',
        en: 'Projects gain access to public and private funds, to get started as well as to grow.',
      },
    },
    {
      number: 5,
      key: 'community',
      name: { fr: 'Communauté', en: 'Community' },
      summary: {
        fr: 'Évènements, masterclass, outils, données ouvertes et transferts d’expertise circulent entre les territoires.',
        en: 'Events, masterclasses, tools, open data and transfers of expertise flow between the territories.',
      },
    },
    {
      number: 6,
      key: 'synergies',
      name: { fr: 'Synergies territoriales', en: 'Local synergies' },
      summary: {
        fr: 'Le label s’articule avec les programmes de l’État, les politiques des collectivités volontaires et les réseaux voisins.',
        en: 'The label ties in with State programmes, with the policies of willing local authorities and with kindred networks.',
      },
      programmes: [
        'Territoire d’innovation – Grande ambition (TIGA)',
        'Action cœur de ville',
        'Contrat de transition écologique (CTE)',
        'France Mobilité',
        'Plan d’investissement compétences (PIC)',
        'La French Tech',
        'La French Fab',
      ],
    },
    {
      number: 7,
      key: 'impact-measurement',
      name: { fr: 'Mesure de l’impact', en: 'Impact measurement' },
      summary: {
        fr: 'Un fonds dédié et un appui méthodologique aident chaque territoire à évaluer ce que changent ses défis.',
        en: 'A dedicated fund and expert help let each territory evaluate what its challenges change.',
      },
    },
    {
      number: 8,
      key: 'companies',
      name: { fr: 'Alliances avec les entreprises', en: 'Alliances with companies' },
      summary: {
        fr: 'Investissement, achat responsable, mécénat, partenariat : des entreprises s’engagent, avec des résultats que l’on mesure.',
        en: 'Investment, responsible purchasing, sponsorship, partnership: companies commit, with results that are measured.',
      },
    },
  ],
  waves: [
    {
      number: 1,
      announcedOn: { value: '2019-02-25', precision: 'day' },
      place: 'Nantes',
      territories: 20,
      source: booklet,
    },
    {
      number: 2,
      announcedOn: { value: '2019', precision: 'year' },
      place: null,
      territories: 7,
      source: secondWaveAnnouncement,
    },
  ],
  calendar: [
    {
      key: 'accelerator',
      from: { value: '2018-01-18', precision: 'day' },
      title: {
        fr: 'Lancement de l’accélérateur French Impact et de l’appel aux pionniers',
        en: 'Launch of the French Impact accelerator and of the call for pioneers',
      },
      source: launchArticle,
    },
    {
      key: 'platform',
      from: { value: '2018-02', precision: 'month' },
      title: { fr: 'Ouverture annoncée de la plateforme', en: 'Announced opening of the platform' },
      source: launchArticle,
    },
    {
      key: 'pioneers-deadline',
      from: { value: '2018-02-26', precision: 'day' },
      title: { fr: 'Clôture de l’appel aux pionniers, à midi', en: 'The call for pioneers closes, at noon' },
      source: launchArticle,
    },
    {
      key: 'support-structures',
      from: { value: '2018-03', precision: 'month' },
      title: {
        fr: 'Appel annoncé aux structures d’accompagnement',
        en: 'Announced call for support organisations',
      },
      source: launchArticle,
    },
    {
      key: 'call',
      from: { value: '2018-07', precision: 'month' },
      title: {
        fr: 'Ouverture de l’appel aux territoires, pour trois ans',
        en: 'The call for territories opens, for three years',
      },
      source: booklet,
    },
    {
      key: 'applications',
      from: { value: '2018-10', precision: 'month' },
      title: {
        fr: 'Dépôt des candidatures à la première vague',
        en: 'Applications to the first wave are filed',
      },
      source: booklet,
    },
    {
      key: 'cisca',
      from: { value: '2018-10', precision: 'month' },
      title: { fr: 'Création du CISCA à Clermont-Ferrand', en: 'CISCA is founded in Clermont-Ferrand' },
      territory: 'clermont-ferrand',
      source: auvergneRhoneAlpesArticle,
    },
    {
      key: 'first-wave',
      from: { value: '2019-02-25', precision: 'day' },
      title: {
        fr: 'Annonce à Nantes des vingt premiers territoires',
        en: 'The first twenty territories are announced in Nantes',
      },
      source: booklet,
    },
    {
      key: 'france-experimentation',
      from: { value: '2019-02-25', precision: 'day' },
      to: { value: '2019-06-30', precision: 'day' },
      title: {
        fr: 'Appel France Expérimentation – French Impact',
        en: 'France Expérimentation – French Impact call',
      },
      source: booklet,
    },
    {
      key: 'lyon-foundation',
      from: { value: '2019-03-12', precision: 'day' },
      title: {
        fr: 'Lancement annoncé de la fondation de la Métropole de Lyon',
        en: 'Announced launch of the Lyon Metropolis foundation',
      },
      territory: 'lyon-metropole',
      source: auvergneRhoneAlpesArticle,
    },
    {
      key: 'clermont-launch',
      from: { value: '2019-04-11', precision: 'day' },
      title: { fr: 'Lancement officiel à Clermont-Ferrand', en: 'Official launch in Clermont-Ferrand' },
      territory: 'clermont-ferrand',
      source: auvergneRhoneAlpesArticle,
    },
    {
      key: 'fiso-2',
      from: { value: '2019', precision: 'year' },
      title: { fr: 'Lancement du FISO #2 avec Bpifrance', en: 'FISO #2 is launched with Bpifrance' },
      source: booklet,
    },
    {
      key: 'second-wave',
      from: { value: '2019', precision: 'year' },
      title: {
        fr: 'Annonce des sept territoires de la deuxième vague',
        en: 'The seven territories of the second wave are announced',
      },
      source: secondWaveAnnouncement,
    },
  ],
  figures: [
    {
      key: 'applications',
      label: { fr: 'Candidatures à la première vague', en: 'Applications to the first wave' },
      value: 50,
      unit: { fr: 'territoires', en: 'territories' },
      source: booklet,
    },
    {
      key: 'first-wave',
      label: { fr: 'Territoires de la première vague', en: 'Territories of the first wave' },
      value: 20,
      unit: { fr: 'territoires', en: 'territories' },
      source: booklet,
    },
    {
      key: 'second-wave',
      label: { fr: 'Territoires de la deuxième vague', en: 'Territories of the second wave' },
      value: 7,
      unit: { fr: 'territoires', en: 'territories' },
      source: secondWaveAnnouncement,
    },
    {
      key: 'call-duration',
      label: { fr: 'Durée de l’appel aux territoires', en: 'Duration of the call for territories' },
      value: 3,
      unit: { fr: 'ans', en: 'years' },
      source: booklet,
    },
    {
      key: 'fiso-2',
      label: { fr: 'Capacité du FISO #2', en: 'Capacity of FISO #2' },
      value: 21_000_000,
      unit: { fr: '€', en: '€' },
      source: booklet,
    },
    {
      key: 'fiso-2-companies',
      label: {
        fr: 'Entreprises que le FISO #2 doit amorcer en trois ans',
        en: 'Companies FISO #2 is to seed in three years',
      },
      value: 200,
      unit: { fr: 'entreprises', en: 'companies' },
      precision: 'about',
      source: booklet,
    },
    {
      key: 'caisse-des-depots',
      label: { fr: 'Convention avec la Caisse des Dépôts', en: 'Agreement with Caisse des Dépôts' },
      value: 150_000_000,
      unit: { fr: '€', en: '€' },
      source: booklet,
    },
    {
      key: 'seed-funds',
      label: { fr: 'Visée pour les fonds d’amorçage', en: 'Aimed at for the seed funds' },
      value: 100_000_000,
      unit: { fr: '€', en: '€' },
      precision: 'about',
      source: booklet,
    },
    {
      key: 'accelerator',
      label: {
        fr: 'À mobiliser en cinq ans, fonds publics et privés',
        en: 'To be raised in five years, public and private',
      },
      value: 1_000_000_000,
      unit: { fr: '€', en: '€' },
      source: launchArticle,
    },
    {
      key: 'pioneers',
      label: { fr: 'Entreprises pionnières à choisir', en: 'Pioneering companies to be chosen' },
      value: 10,
      upTo: 15,
      unit: { fr: 'entreprises', en: 'companies' },
      source: launchArticle,
    },
  ],
  partners: [
    {
      name: 'Le French Impact',
      role: {
        fr: 'L’association qui coordonne et anime les territoires labellisés',
        en: 'The association that coordinates and enlivens the labelled territories',
      },
      source: booklet,
    },
    {
      name: 'Haut-commissariat à l’économie sociale et solidaire et à l’innovation sociale',
      role: { fr: 'A lancé Le French Impact en 2018', en: 'Launched Le French Impact in 2018' },
      source: booklet,
    },
    {
      name: 'Ministère de la Transition écologique et solidaire',
      role: {
        fr: 'A instruit les candidatures de la première vague',
        en: 'Examined the applications to the first wave',
      },
      source: booklet,
    },
    {
      name: 'Avise',
      role: {
        fr: 'A contribué à l’instruction des candidatures',
        en: 'Contributed to examining the applications',
      },
      source: booklet,
    },
    {
      name: 'Bpifrance',
      role: { fr: 'Gère le FISO #2', en: 'Manages FISO #2' },
      source: auvergneRhoneAlpesArticle,
    },
    {
      name: 'Caisse des Dépôts',
      role: {
        fr: 'Finance, notamment par la Banque des Territoires, l’amorçage, le changement d’échelle et les territoires',
        en: 'Funds seed stage, scaling up and territories, notably through Banque des Territoires',
      },
      source: booklet,
    },
  ],
  collectiveActors: [
    { key: 'incubators', name: { fr: 'Incubateurs', en: 'Incubators' } },
    { key: 'accelerators', name: { fr: 'Accélérateurs', en: 'Accelerators' } },
    { key: 'public-authorities', name: { fr: 'Pouvoirs publics', en: 'Public authorities' } },
    { key: 'cress', name: { fr: 'CRESS', en: 'Regional chambers of the social economy (CRESS)' } },
    { key: 'cci', name: { fr: 'CCI', en: 'Chambers of commerce and industry (CCI)' } },
    { key: 'networks', name: { fr: 'Réseaux de l’ESS', en: 'Social economy networks' } },
    { key: 'social-enterprises', name: { fr: 'Entreprises de l’ESS', en: 'Social economy enterprises' } },
    { key: 'associations', name: { fr: 'Associations', en: 'Associations' } },
    { key: 'neighbourhoods', name: { fr: 'Collectifs de quartiers', en: 'Neighbourhood collectives' } },
    { key: 'academics', name: { fr: 'Universitaires', en: 'Academics' } },
  ],
}

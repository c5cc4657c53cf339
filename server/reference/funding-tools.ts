import type { FundingToolEntry } from './schema.js'
import { auvergneRhoneAlpesArticle, booklet, launchArticle, nouvelleAquitaineArticle } from './sources.js'

const euros = { fr: '€', en: '€' }

/** The funding tools named by the documents in `sources.ts`, with no more than they say. */
export const fundingToolEntries: FundingToolEntry[] = [
  {
    slug: 'fiso-2',
    name: { fr: 'FISO #2, fonds d’innovation sociale', en: 'FISO #2, social innovation fund' },
    operator: 'Bpifrance',
    amount: {
      label: { fr: 'Capacité de financement', en: 'Funding capacity' },
      value: 21_000_000,
      unit: euros,
    },
    stages: ['seed'],
    summary: {
      fr: 'Aide de jeunes entreprises innovantes à démarrer, partout en France.',
      en: 'Helps young innovative companies get started, all over France.',
    },
    figures: [
      {
        label: { fr: 'À soutenir en trois ans', en: 'To be supported in three years' },
        value: 200,
        unit: { fr: 'entreprises', en: 'companies' },
        precision: 'about',
      },
    ],
    since: { value: '2019', precision: 'year' },
    sources: [booklet, auvergneRhoneAlpesArticle, nouvelleAquitaineArticle],
  },
  {
    slug: 'novess',
    name: { fr: 'NOVESS', en: 'NOVESS' },
    operator: 'Banque des Territoires',
    stages: ['scale-up'],
    summary: {
      fr: 'Accompagne des entreprises de l’économie sociale et solidaire qui changent d’échelle.',
      en: 'Backs social economy companies that are scaling up.',
    },
    sources: [booklet, nouvelleAquitaineArticle, launchArticle],
  },
  {
    slug: 'hubess',
    name: { fr: 'HubESS', en: 'HubESS' },
    operator: 'Banque des Territoires',
    stages: [],
    summary: {
      fr: 'Fait partie des dispositifs ouverts aux projets des territoires labellisés.',
      en: 'One of the schemes open to projects of the labelled territories.',
    },
    sources: [nouvelleAquitaineArticle],
  },
  {
    slug: 'convention-caisse-des-depots',
    name: { fr: 'Convention avec la Caisse des Dépôts', en: 'Agreement with Caisse des Dépôts' },
    operator: 'Caisse des Dépôts',
    partners: ['Banque des Territoires'],
    amount: { label: { fr: 'Enveloppe globale', en: 'Overall envelope' }, value: 150_000_000, unit: euros },
    stages: ['seed', 'scale-up'],
    summary: {
      fr: 'Abonde des fonds d’amorçage et NOVESS, et appuie les territoires à travers la Banque des Territoires.',
      en: 'Feeds seed funds and NOVESS, and supports territories through Banque des Territoires.',
    },
    sources: [booklet],
  },
  {
    slug: 'fonds-d-amorcage',
    name: { fr: 'Fonds d’amorçage French Impact', en: 'French Impact seed funds' },
    operator: null,
    partners: ['Le French Impact'],
    amount: {
      label: { fr: 'Montant visé', en: 'Amount aimed at' },
      value: 100_000_000,
      unit: euros,
      precision: 'about',
    },
    stages: ['seed'],
    summary: {
      fr: 'Plusieurs fonds pour les projets qui émergent, chacun suivi par des incubateurs et des accélérateurs de tout le pays.',
      en: 'Several funds for emerging projects, each followed by incubators and accelerators across the country.',
    },
    since: { value: '2019', precision: 'year' },
    sources: [booklet],
  },
  {
    slug: 'contrats-a-impact-social',
    name: { fr: 'Contrats à impact social', en: 'Social impact contracts' },
    operator: null,
    stages: ['scale-up'],
    summary: {
      fr: 'Une forme d’investissement à impact social, citée parmi les voies du changement d’échelle.',
      en: 'A form of social impact investment, named among the routes to scaling up.',
    },
    sources: [launchArticle],
  },
  {
    slug: 'fonds-de-mesure-d-impact',
    name: {
      fr: 'Fonds pour l’évaluation et la mesure d’impact',
      en: 'Impact evaluation and measurement fund',
    },
    operator: null,
    partners: ['Le French Impact'],
    stages: [],
    summary: {
      fr: 'Soutient l’évaluation de ce que changent les projets et les défis.',
      en: 'Supports the evaluation of what projects and challenges change.',
    },
    sources: [booklet],
  },
  {
    slug: 'fondation-metropole-de-lyon',
    name: { fr: 'Fondation de la Métropole de Lyon', en: 'Lyon Metropolis foundation' },
    operator: 'Métropole de Lyon',
    partners: ['Banque des Territoires', 'Caisse d’Épargne', 'Fondation de l’Université de Lyon'],
    amount: { label: { fr: 'Dotation de départ', en: 'Initial endowment' }, value: 1_000_000, unit: euros },
    stages: [],
    summary: {
      fr: 'Soutient des projets d’innovation sociale, avec une attention particulière à ceux de la feuille de route lyonnaise.',
      en: 'Supports social innovation projects, with particular care for those on Lyon’s roadmap.',
    },
    since: { value: '2019-03-12', precision: 'day' },
    territory: 'lyon-metropole',
    sources: [auvergneRhoneAlpesArticle],
  },
]

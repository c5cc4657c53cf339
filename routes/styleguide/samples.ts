import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Territory } from '../../models/territory.js'
import type { Theme } from '../../models/theme.js'
import type { Locale } from '../../server/i18n/index.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { root } from '../../server/root.js'
import { pageLinks } from '../topics/page-links.js'

const here = '/styleguide'
const minute = 60_000
const day = 24 * 60 * minute

/** As long as a name may be. */
const longestName = 'Marie-Angélique Guillemette de La Tour-Saint-Vidal-Châteauneuf-Montmorency d’Aub'

const words = {
  fr: {
    title: 'Où stocker les meubles l’hiver ?',
    /** As long as a title may be. */
    longestTitle:
      'Comment avez-vous convaincu les collectivités, les bailleurs et les transporteurs de mettre en commun leurs parcs de véhicules, hors heures d’usage ?',
    unbroken: 'Intercommunalitésanticonstitutionnellementdésenclavéesetinterterritorialisées',
    prose: `## Un titre dans un message

Texte courant, 17 px sur 1,55. On y met du **gras**, de l’*italique*, [des liens](/themes), du \`code\` et des listes.

- Une ligne
- Une autre, plus longue, qui passe à la ligne sur un téléphone et parfois ailleurs aussi, selon la place

1. D’abord
2. Ensuite

> Une citation reprend les mots de quelqu’un.

\`\`\`
tonnes = Σ collectes — une ligne de code bien trop longue pour un téléphone, qui défile donc de côté
\`\`\`

https://exemple.fr/une-adresse/vraiment/tres/longue/que-personne-ne-lira-jamais-jusqu-au-bout/mais-qui-ne-deborde-pas

Intercommunalitésanticonstitutionnellementdésenclavéesetinterterritorialiséesjusquauboutdelaligne`,
    table: `| Territoire | Tonnes | Part |
| --- | ---: | ---: |
| Territoire lédonien – Cluster’Jura | 1 240 | 12 % |
| Mayotte | 310 | 3 % |`,
  },
  en: {
    title: 'Where do you store furniture in winter?',
    longestTitle:
      'How did you convince local authorities, landlords and carriers to share their fleets of vehicles outside the hours of use, and who pays for insurance?',
    unbroken: 'Intercommunalitésanticonstitutionnellementdésenclavéesetinterterritorialisées',
    prose: `## A title in a post

Reading text, 17 px on 1.55. It holds **bold**, *italics*, [links](/themes), \`code\` and lists.

- One line
- Another one, longer, which wraps on a phone and sometimes elsewhere as well, as the room allows

1. First
2. Then

> A quote takes up somebody’s words.

\`\`\`
tonnes = Σ collections — one line of code, much too long for a phone, which therefore scrolls sideways
\`\`\`

https://example.org/an-address/really/very/long/that-nobody-will-ever-read-to-its-end/but-does-not-run-over

Intercommunalitésanticonstitutionnellementdésenclavéesetinterterritorialiséesjusquauboutdelaligne`,
    table: `| Territory | Tonnes | Share |
| --- | ---: | ---: |
| Territoire lédonien – Cluster’Jura | 1,240 | 12% |
| Mayotte | 310 | 3% |`,
  },
}

interface Places {
  themes: Theme[]
  territories: Territory[]
}

/** What people might have written, at its longest and at its oddest. */
export function samples(locale: Locale, { themes, territories }: Places) {
  const text = words[locale]
  const now = Date.now()
  const ago = (milliseconds: number) => new Date(now - milliseconds)
  const [ledonien, mayotte] = territories
  const mobility = themes.find(({ _id }) => _id === 'mobility')
  const people = [
    { id: 'a', name: longestName, territory: ledonien },
    { id: 'b', name: 'Anlia Saïd', territory: mayotte },
    { id: 'c', name: 'Bo' },
    { id: 'd', name: 'Yann Lebreton' },
    { id: 'e', name: 'Claire Morel' },
    { id: 'f', name: 'Nadia Benali' },
  ]
  const [long, usual] = people
  const post = { path: here, createdAt: ago(3 * 60 * minute), person: usual, html: '' }
  return {
    schemes: ['light', 'dark'],
    languages: ['fr', 'en'],
    chosenSchemes: ['auto', 'light', 'dark'],
    tokens,
    people,
    together: people.slice(1, 5),
    oddNames: [{ id: 'g', name: 'Björk' }, { id: 'h', name: 'jean de la fontaine' }, { id: 'i' }],
    icons: iconNames(),
    moments: [0, 4 * minute, 2 * 60 * minute, day, 5 * day, 40 * day, 400 * day].map((one) => ago(one)),
    partialDates: [
      { value: '2019', precision: 'year' },
      { value: '2018-07', precision: 'month' },
      { value: '2019-02-01', precision: 'day' },
    ],
    topics: [
      topic(text.longestTitle, { theme: mobility, territory: ledonien, author: long, postCount: 1234 }),
      topic(text.title, { theme: themes[0], territory: mayotte, author: usual, postCount: 1 }),
      topic(text.unbroken, { theme: themes.at(-1), postCount: 12 }),
    ],
    posts: [
      {
        ...post,
        _id: 'sample-one',
        position: 1,
        html: renderMarkdown(text.prose),
        editedAt: ago(minute),
        ...mayAll,
      },
      {
        ...post,
        _id: 'sample-two',
        position: 2,
        person: long,
        html: renderMarkdown(text.table),
        mayReply: true,
      },
      {
        ...post,
        _id: 'sample-three',
        position: 3,
        person: undefined,
        html: renderMarkdown(text.longestTitle),
      },
      { ...post, _id: 'sample-four', position: 4, deletedAt: ago(day), deletedByAuthor: true },
      { ...post, _id: 'sample-five', position: 5, deletedAt: ago(5 * day) },
    ],
    prose: renderMarkdown(text.prose),
    table: renderMarkdown(text.table),
    longestTitle: text.longestTitle,
    shortTitle: text.title,
    steps: [
      { path: '/themes', name: themes[0]?.name?.[locale] },
      { path: '/territories/territoire-ledonien', name: ledonien?.name },
      { path: here, name: text.longestTitle },
    ],
    fewPages: pageLinks(here, 60, 20),
    manyPages: pageLinks(here, 1400, 700),
    origin: 'territory',
    themeOptions: themes.map(({ _id, name }) => ({ value: _id, label: name?.[locale] ?? '' })),
    territoryOptions: territories.map(({ _id, name }) => ({ value: _id, label: name })),
    values: {
      filled: text.longestTitle,
      name: '',
      theme: 'mobility',
      wrong: 'camille@exemple',
      written: text.title,
      origin: 'territory',
      territory: 'territoire-ledonien',
      charter: 'accepted',
      body: text.title,
    },
    errors: {
      wrong: 'accounts.errors.emailIncomplete',
      place: 'accounts.errors.territoryMissing',
      empty: 'topics.errors.bodyMissing',
    },
  }

  function topic(title: string, given: object) {
    return {
      id: `styleguide ${locale} ${title}`,
      title,
      path: here,
      lastPostAt: ago(2 * 60 * minute),
      ...given,
    }
  }
}

const mayAll = { mayReply: true, mayEdit: true, mayDelete: true }

/** Keys of their names, and the custom property of each. */
const tokens = [
  ['paper', 'paper'],
  ['card', 'card'],
  ['sunken', 'sunken'],
  ['line', 'line'],
  ['lineStrong', 'line-strong'],
  ['ink', 'ink'],
  ['soft', 'soft'],
  ['mute', 'mute'],
  ['honey', 'honey'],
  ['honeyWash', 'honey-wash'],
  ['green', 'green'],
  ['greenWash', 'green-wash'],
  ['coral', 'coral'],
  ['coralWash', 'coral-wash'],
].map(([key, property]) => ({ key: `styleguide.colours.${key}`, property }))

/** Read only where the guide is shown: a hub in production may be installed without its sources. */
function iconNames(): string[] {
  const sprite = readFileSync(path.join(root, 'public/images/icons.svg'), 'utf8')
  return [...sprite.matchAll(/<symbol id="([a-z0-9-]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(hex|logo|theme-.*)$/.test(name))
}

import { type Request, Router } from 'express'
import { peopleById } from '../models/person.js'
import { excerpt, marked } from '../models/search/excerpt.js'
import { whens } from '../models/search/filter.js'
import type { SearchKind } from '../models/search/kinds.js'
import type { Question } from '../models/search/question.js'
import { type Result, type SearchFilter, type SearchPage, search, sorts } from '../models/search.js'
import { territories } from '../models/territory.js'
import { themes } from '../models/theme.js'
import { oneOf, textOf } from '../server/http/query.js'
import type { Locale } from '../server/i18n/index.js'
import { type Asked, dayOf, lastMomentOf, searchPath } from './search-address.js'

export const searchPage = Router()

const resultsOnPage = 20

/** What a reader may want to see alone, in the order of the tabs. */
const tabs: SearchKind[] = [
  'topic',
  'post',
  'event',
  'series',
  'request',
  'challenge',
  'territory',
  'organisation',
  'member',
  'theme',
]

searchPage.get('/search', async (req, res) => {
  const [allThemes, allTerritories] = await Promise.all([themes(), territories()])
  const values = valuesOf(
    req,
    allThemes.map(({ _id }) => _id),
    allTerritories.map(({ _id }) => _id),
  )
  const typed = textOf(req.query.q)?.slice(0, 200) ?? ''
  const after = textOf(req.query.after)
  const zone: string = res.locals.timeZone
  const answer = await search(req.user, {
    typed,
    filter: filterOf(values, zone),
    sort: values.sort ?? 'relevance',
    limit: resultsOnPage,
    after,
  })
  const asked: Asked = { q: typed, ...values }
  const author = values.author ? (await peopleById([values.author])).get(values.author) : undefined
  res.render('search/index', {
    values: asked,
    author,
    withoutAuthor: searchPath({ ...asked, author: undefined }),
    asked: answer.question.words.length > 0,
    narrowed: Object.entries(values).some(([name, value]) => name !== 'sort' && value !== undefined),
    widened: searchPath({ q: typed }),
    fine: Boolean(values.sort || values.since || values.until || values.answered),
    themes: allThemes,
    territories: allTerritories,
    whens: values.kind === 'event' ? whens : undefined,
    tabs: [undefined, ...tabs].map((kind) => ({
      kind: kind ?? 'all',
      path: searchPath({ ...asked, kind, when: kind === 'event' ? asked.when : undefined }),
      current: values.kind === kind,
    })),
    ...shown(answer, res.locals.locale),
    first: after && searchPath(asked),
    nextPath: answer.next && searchPath({ ...asked, after: answer.next }),
  })
})

/** Choices that are not offered count as none. */
function valuesOf({ query }: Request, themeKeys: string[], territorySlugs: string[]) {
  const kind = oneOf(query.kind, tabs) as SearchKind | undefined
  return {
    kind,
    theme: oneOf(query.theme, themeKeys),
    territory: oneOf(query.territory, territorySlugs),
    answered: oneOf(query.answered, ['yes', 'no']),
    when: kind === 'event' ? oneOf(query.when, whens) : undefined,
    author: /^[0-9a-f]{24}$/.test(String(query.author)) ? String(query.author) : undefined,
    since: dayOf(query.since),
    until: dayOf(query.until),
    sort: oneOf(query.sort, sorts.slice(1)) as 'newest' | undefined,
  }
}

function filterOf(
  { kind, theme, territory, answered, when, author, since, until }: ReturnType<typeof valuesOf>,
  zone: string,
): SearchFilter {
  return {
    kinds: kind ? [kind] : answered ? ['topic'] : undefined,
    theme,
    territory,
    author,
    answered: answered === undefined ? undefined : answered === 'yes',
    when,
    since: since ? lastMomentOf(since, zone, -1) : undefined,
    until: until ? lastMomentOf(until, zone) : undefined,
  }
}

/** What a list says of the answer, in the reader's language. */
function shown({ question, results, partial, relaxed, found }: SearchPage, locale: Locale) {
  return { partial, relaxed, found, results: results.map((result) => row(result, question, locale)) }
}

function row(result: Result, question: Question, locale: Locale) {
  return {
    ...result,
    title: marked(inLanguage(result.title, locale), question),
    text: excerpt(inLanguage(result.text, locale), question),
    reply: result.kind === 'post',
    dated: result.kind === 'post' || result.kind === 'topic' || result.kind === 'request',
  }
}

function inLanguage(text: Result['title'], locale: Locale): string {
  return typeof text === 'string' ? text : text[locale]
}

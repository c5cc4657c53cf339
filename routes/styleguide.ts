import { type RequestHandler, Router } from 'express'
import { challengeRows } from '../models/challenge/row.js'
import { challenges } from '../models/challenge.js'
import { NotFound } from '../models/failure.js'
import { mapOf, territoryMap } from '../models/map.js'
import { territoryRows } from '../models/territory/row.js'
import { territories, territoryBySlug } from '../models/territory.js'
import { themeRows } from '../models/theme/row.js'
import { config } from '../server/config.js'
import { isScheme } from '../server/http/locale.js'
import { isLocale, type Locale } from '../server/i18n/index.js'
import { forumSamples } from './styleguide/forum.js'
import { samples } from './styleguide/samples.js'

export const styleguide = Router()

const whileWeBuild: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next(config.mode === 'production' ? new NotFound() : undefined)
}

/** The places that show best what names and maps can come to. */
const shown = ['territoire-ledonien', 'mayotte', 'est-ensemble', 'region-nouvelle-aquitaine']

/** Every component in its states. `?language=` and `?scheme=` choose, whatever the reader's own choice is. */
styleguide.get('/styleguide', whileWeBuild, async (req, res) => {
  const { language, scheme } = req.query
  const locale: Locale = isLocale(language) ? language : res.locals.locale
  const chosen = isScheme(scheme) ? scheme : res.locals.scheme
  const [all, everyChallenge, themes, map, places] = await Promise.all([
    territories(),
    challenges(),
    themeRows(),
    territoryMap(),
    Promise.all(shown.map(territoryBySlug)),
  ])
  const known = places.filter((place) => place !== undefined)
  const second = all.filter(({ wave }) => wave === 2)
  const longest = [...everyChallenge].sort((a, b) => titleLength(b) - titleLength(a)).slice(0, 3)
  const shownSamples = samples(locale, { themes: themes.map(({ theme }) => theme), territories: known })
  res.render('styleguide/index', {
    locale,
    scheme: chosen,
    forcedScheme: chosen === 'auto' ? undefined : chosen,
    otherLocale: locale === 'fr' ? 'en' : 'fr',
    themes,
    territories: all,
    first: known,
    second,
    territoryRows: await territoryRows([...known, ...second.slice(0, 1)]),
    challengeRows: await challengeRows(longest),
    figures: known.flatMap(({ figures }) => figures ?? []).slice(0, 4),
    map,
    maps: known.slice(0, 3).map((place) => ({ map: mapOf(place) })),
    ...shownSamples,
    ...forumSamples(shownSamples),
  })
})

function titleLength({ title }: { title?: { fr: string } | null }): number {
  return title?.fr.length ?? 0
}

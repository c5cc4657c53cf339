import { Router } from 'express'
import { z } from 'zod'
import { recordAct } from '../../models/audit.js'
import { publishCharter } from '../../models/charter/publication.js'
import { charterInForce, charterVersion, charterVersions } from '../../models/charter.js'
import { BadRequest, NotFound } from '../../models/failure.js'
import { peopleById } from '../../models/person.js'
import { memberOf } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { textDifference } from '../../server/lib/text-difference.js'
import { articlesOf } from '../charter.js'
import { administratorsOnly } from './guard.js'

export const charterDesk = Router()

const longestText = 20_000
const missing = 'administration.errors.charterMissing'
const text = z
  .string(missing)
  .transform((value) => value.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(50, missing).max(longestText, 'administration.errors.charterTooLong'))
const summary = z
  .string('administration.errors.summaryMissing')
  .trim()
  .min(3, 'administration.errors.summaryMissing')
  .max(300, 'administration.errors.summaryTooLong')

const page = formPage({
  view: 'administration/charter/edit',
  title: 'administration.charter.title',
  schema: z.object({
    textFr: text,
    textEn: text,
    summaryFr: summary,
    summaryEn: summary,
    /** None: over nothing that ever was. */
    over: z.coerce.number().int().catch(0),
  }),
  surroundings: async () => {
    const [inForce, versions] = await Promise.all([charterInForce(), charterVersions()])
    const people = await peopleById(versions.map(({ publishedBy }) => publishedBy))
    return {
      section: 'charter',
      values: { textFr: inForce.text.fr, textEn: inForce.text.en, over: inForce._id },
      versions: versions.map((version) => ({
        ...version,
        version: version._id,
        by: people.get(String(version.publishedBy)),
      })),
    }
  },
  async accept({ textFr, textEn, summaryFr, summaryEn, over }, req, res) {
    const by = memberOf(req)
    const { _id } = await publishCharter(
      { text: { fr: textFr, en: textEn }, summary: { fr: summaryFr, en: summaryEn } },
      over,
      by,
    )
    await recordAct({
      act: 'charter.published',
      by: by.id,
      subject: { kind: 'charter', id: String(_id), label: `Version ${_id}` },
    })
    notify(res, 'administration.notices.charterPublished')
    res.redirect(303, '/administration/charter')
  },
})

charterDesk.use('/administration/charter', administratorsOnly)
charterDesk.get('/administration/charter', page.show)
charterDesk.post('/administration/charter', page.submit)

/** What a version would look like, beside the one in force; nothing is kept. It opens in a page of its own. */
charterDesk.post('/administration/charter/preview', async (req, res) => {
  const locale: Locale = res.locals.locale
  const given = text.safeParse(locale === 'fr' ? req.body?.textFr : req.body?.textEn)
  if (!given.success) throw new BadRequest()
  const { text: now } = await charterInForce()
  res.render('administration/charter/version', {
    section: 'charter',
    heading: t(locale, 'administration.charter.preview'),
    difference: textDifference(now[locale], given.data),
    ...articlesOf(given.data),
  })
})

charterDesk.get('/administration/charter/:version', async (req, res) => {
  const locale: Locale = res.locals.locale
  const number = Number(req.params.version)
  const [shown, earlier] = await Promise.all([charterVersion(number), charterVersion(number - 1)])
  if (!shown) throw new NotFound()
  res.render('administration/charter/version', {
    section: 'charter',
    heading: t(locale, 'administration.charter.version', { version: shown._id }),
    publishedAt: shown.publishedAt,
    summary: shown.summary,
    difference: earlier && textDifference(earlier.text[locale], shown.text[locale]),
    ...articlesOf(shown.text[locale]),
  })
})

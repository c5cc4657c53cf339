import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { addChallenge } from '../../models/challenge/adding.js'
import { NotFound } from '../../models/failure.js'
import { challengePath, territoryPath, themePath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import {
  editReference,
  referenceEntries,
  referenceEntry,
  restoreReference,
} from '../../models/reference/editing.js'
import {
  type FieldValue,
  fieldsOf,
  line,
  type ReferenceKind,
  referenceForm,
  referenceKinds,
  text,
  themeList,
  valuesOf,
} from '../../models/reference/fields.js'
import { revisionsOf } from '../../models/reference/revision.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { memberOf } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import type { Locale, Localised } from '../../server/i18n/index.js'
import { textDifference } from '../../server/lib/text-difference.js'
import { administratorsOnly } from './guard.js'

export const referenceDesk = Router()
referenceDesk.use('/administration/reference', administratorsOnly)

type Entry = Awaited<ReturnType<typeof referenceEntry>>

/** A challenge's id holds a slash, and an address must not. */
const addressOf = (id: string) => id.replace('/', '~')
const idOf = (address: string) => address.replace('~', '/')

function kindOf(req: Request): ReferenceKind {
  const kind = referenceKinds.find((one) => one === req.params.kind)
  if (!kind) throw new NotFound()
  return kind
}

function nameOf(entry: Entry, locale: Locale): string {
  const name = entry.title ?? entry.name
  return typeof name === 'string' ? name : ((name as Localised | undefined)?.[locale] ?? entry._id)
}

function pathOf(kind: ReferenceKind, entry: Entry): string {
  if (kind === 'themes') return themePath({ slug: String(entry.slug) })
  return kind === 'challenges' ? challengePath(entry) : territoryPath(entry)
}

referenceDesk.get('/administration/reference', async (req, res) => {
  const kind = referenceKinds.find((one) => one === req.query.kind) ?? 'challenges'
  const locale: Locale = res.locals.locale
  const [entries, places] = await Promise.all([referenceEntries(kind), territories()])
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  const rows = entries.map((entry) => ({
    name: nameOf(entry, locale),
    of: names.get(String(entry.territory)),
    retired: entry.retired,
    path: `/administration/reference/${kind}/${addressOf(entry._id)}`,
  }))
  const order = new Intl.Collator(locale)
  rows.sort((a, b) => order.compare(a.of ?? '', b.of ?? '') || order.compare(a.name, b.name))
  res.render('administration/reference/index', { section: 'reference', kind, kinds: referenceKinds, rows })
})

const noTerritory = 'accounts.errors.territoryMissing'

const added = formPage({
  view: 'administration/reference/new',
  title: 'administration.reference.newChallenge',
  schema: z.object({
    territory: z.string(noTerritory).min(1, noTerritory),
    titleFr: line,
    titleEn: line,
    summaryFr: text,
    summaryEn: text,
    themes: themeList,
  }),
  surroundings: async (req) => ({
    section: 'reference',
    territories: await territories(),
    themes: await themeChoices([req.body?.themes].flat()),
  }),
  async accept({ territory, titleFr, titleEn, summaryFr, summaryEn, themes: filed }, req, res) {
    const id = await addChallenge(
      {
        territory,
        title: { fr: titleFr, en: titleEn },
        summary: { fr: summaryFr, en: summaryEn },
        themes: filed,
      },
      memberOf(req),
    )
    notify(res, 'administration.notices.challengeAdded')
    res.redirect(303, challengePath({ _id: id }))
  },
})

async function themeChoices(chosen: unknown[]) {
  return (await themes()).map(({ _id, name }) => ({ key: _id, name, chosen: chosen.includes(_id) }))
}

referenceDesk.get('/administration/reference/challenges/new', added.show)
referenceDesk.post('/administration/reference/challenges', added.submit)

referenceDesk.get('/administration/reference/:kind/:id', async (req, res) => {
  await show(req, res)
})

referenceDesk.post('/administration/reference/:kind/:id', async (req, res) => {
  const kind = kindOf(req)
  const form = readForm(referenceForm(kind), req.body)
  if (!form.ok) return show(req, res, { ...req.body, ...form.values }, form.errors)
  const changed = await editReference(kind, idOf(req.params.id), form.values, memberOf(req))
  notify(res, changed ? 'administration.notices.saved' : 'administration.notices.nothingChanged')
  res.redirect(303, req.path)
})

referenceDesk.post('/administration/reference/:kind/:id/revisions/:revision/reversal', async (req, res) => {
  const kind = kindOf(req)
  const { id, revision } = req.params
  await restoreReference(kind, idOf(id), revision, memberOf(req))
  notify(res, 'administration.notices.restored')
  res.redirect(303, `/administration/reference/${kind}/${id}`)
})

async function show(
  req: Request,
  res: Response,
  typed?: Record<string, FieldValue>,
  errors?: Record<string, string>,
) {
  const kind = kindOf(req)
  const id = idOf(String(req.params.id))
  const [entry, revisions] = await Promise.all([referenceEntry(kind, id), revisionsOf(kind, id)])
  const people = await peopleById(revisions.map(({ by }) => by))
  const values = typed ?? valuesOf(kind, entry)
  const choices = await themeChoices([values.themes].flat())
  res.status(errors ? 422 : 200).render('administration/reference/edit', {
    section: 'reference',
    kind,
    errors,
    values,
    name: nameOf(entry, res.locals.locale),
    publicPath: pathOf(kind, entry),
    path: `/administration/reference/${kind}/${addressOf(id)}`,
    fields: fieldsOf(kind).map((field) => ({
      ...field,
      key: field.name.replace('.', '_'),
      [field.form]: true,
      checked: values[field.name] === true || values[field.name] === 'true',
      choices,
    })),
    revisions: revisions.map(({ _id, at, by, changes }) => ({
      id: String(_id),
      at,
      by: people.get(String(by)),
      changes: changes.map(({ field, before, after }) => ({
        field: field.replace('.', '_'),
        parts: textDifference(inWords(before), inWords(after)),
      })),
    })),
  })
}

function inWords(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? '✓' : ''
  return [value ?? ''].flat().join(', ')
}

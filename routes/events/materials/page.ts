import type { Request, Response } from 'express'
import {
  type Material,
  materialAudiences,
  materialKinds,
  materialsOf,
} from '../../../models/event/materials/material.js'
import type { Event } from '../../../models/event.js'
import { eventPath } from '../../../models/paths.js'
import { newSubmission } from '../../../models/post/submission.js'
import { ownFiles } from '../../../models/stored-file/attachment.js'
import { memberOf } from '../../../server/http/current-user.js'
import { type Locale, t } from '../../../server/i18n/index.js'
import type { Draft } from '../../posts/draft.js'
import { materialRow } from './row.js'

interface Given {
  /** The form that adds one, when it is shown again. */
  adding?: Draft
  /** The form that changes one, when it is shown again. */
  editing?: Draft & { id: string }
}

/** Shows the organisers what their event leaves behind, and the forms that add to it and change it. */
export async function showMaterials(req: Request, res: Response, event: Event, given: Given = {}) {
  const locale: Locale = res.locals.locale
  const { adding, editing } = given
  const materials = await materialsOf(event._id)
  const usual = { kind: 'document', audience: 'registrants', submission: newSubmission() }
  const values: Record<string, string> = adding?.values ?? usual
  const choices = (names: readonly string[], group: string) =>
    names.map((value) => ({ value, label: t(locale, `materials.${group}.${value}`) }))
  const refused = adding ?? editing
  res
    .status(refused?.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('events/materials', {
      event,
      path: eventPath(event),
      kinds: choices(materialKinds, 'kinds'),
      audiences: choices(materialAudiences, 'audiences'),
      materials: materials.map((material, index) => ({
        ...materialRow(material, locale),
        first: index === 0,
        last: index === materials.length - 1,
        open: editing?.id === String(material._id),
        form: editing?.id === String(material._id) ? editing.values : wordsOf(material),
      })),
      values,
      sent: values.sentFile && (await ownFiles([values.sentFile], memberOf(req).id)).get(values.sentFile),
      errors: adding?.errors ?? errorsBeside(editing),
      refused: refused?.refused,
    })
}

function wordsOf({ kind, title, audience, url, provider }: Material) {
  return { kind, title, audience, url, provider }
}

/** Each material has a form of its own on the page, whose fields bear its id. */
function errorsBeside(editing: Given['editing']): Record<string, string> | undefined {
  if (!editing?.errors) return undefined
  return Object.fromEntries(
    Object.entries(editing.errors).map(([field, key]) => [`${field}-${editing.id}`, key]),
  )
}

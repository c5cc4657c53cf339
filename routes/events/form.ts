import type { Request } from 'express'
import { z } from 'zod'
import { composeDraft, type EventForm } from '../../models/event/form/composing.js'
import {
  coOrganiserRow,
  eventFields,
  mostRows,
  questionRow,
  quotaRow,
  speakerRow,
} from '../../models/event/form/fields.js'
import type { Event } from '../../models/event.js'
import { memberOf } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { refusedFiles } from '../../server/uploads/receive.js'

const schema = z.object(eventFields)

export const rows = {
  speaker: speakerRow,
  quota: quotaRow,
  question: questionRow,
  coOrganiser: coOrganiserRow,
} as const
export type RowKind = keyof typeof rows

/** What tells a row that was filled in from one that was left empty. */
export const heads = {
  speaker: ['name', 'member'],
  quota: ['territory'],
  question: ['text'],
  coOrganiser: ['name'],
}

/**
 * The form on an event as it was sent, with what it means.
 * @param shown the event as it stands
 * @throws InvalidInput where what is named does not exist or does not fit together.
 */
export async function readEventForm(req: Request, shown?: Event) {
  const form = readForm(schema, req.body)
  const body = (req.body ?? {}) as Record<string, unknown>
  const errors: Record<string, string> = { ...(form.ok ? {} : form.errors), ...refusedFiles(req) }
  const given: EventForm = {
    ...(form.ok ? form.values : ({} as z.infer<typeof schema>)),
    speakers: readRows('speaker', speakerRow, body, errors),
    quotas: readRows('quota', quotaRow, body, errors),
    questions: readRows('question', questionRow, body, errors),
    coOrganisers: readRows('coOrganiser', coOrganiserRow, body, errors),
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, errors }
  return { ok: true as const, draft: await composeDraft(memberOf(req), given, shown) }
}

function readRows<T>(
  kind: RowKind,
  row: z.ZodType<T>,
  body: Record<string, unknown>,
  errors: Record<string, string>,
): (T & { row: number })[] {
  const found: (T & { row: number })[] = []
  for (let index = 0; index < mostRows[kind]; index += 1) {
    if (!heads[kind].some((field) => body[`${kind}-${index}-${field}`])) continue
    const fields = Object.entries(body).filter(([name]) => name.startsWith(`${kind}-${index}-`))
    const read = row.safeParse(Object.fromEntries(fields.map(([name, value]) => [name.split('-')[2], value])))
    if (read.success) found.push({ ...read.data, row: index })
    else
      for (const issue of read.error.issues)
        errors[`${kind}-${index}-${String(issue.path[0])}`] ??= issue.message
  }
  return found
}

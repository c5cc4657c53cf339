import type { Event } from '../../models/event.js'
import { organisationsById } from '../../models/organisation.js'
import { storedFileById } from '../../models/stored-file.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { type DifferencePart, textDifference } from '../../server/lib/text-difference.js'
import { valuesOf } from './form/values.js'

/** What another editor has saved meanwhile, beside what this one would make of it. */
export interface EventConflict {
  at: Date
  fields: { label: string; parts: DifferencePart[] }[]
}

type Values = Record<string, string>

/** The labels of what people write or choose; rows such as speakers stand together under one. */
const labels: Record<string, string> = {
  format: 'events.form.format',
  title: 'events.form.title',
  summary: 'events.form.summary',
  description: 'events.form.description',
  learnings: 'events.learnings',
  audience: 'events.audience',
  programme: 'events.programme',
  theme: 'events.form.theme',
  otherTheme: 'events.form.otherTheme',
  territory: 'events.territory',
  challenge: 'events.form.challenge',
  startDay: 'events.form.startDay',
  startTime: 'events.form.startTime',
  endDay: 'events.form.endDay',
  endTime: 'events.form.endTime',
  timeZone: 'events.form.timeZone',
  venueName: 'events.form.venueName',
  venueAddress: 'events.form.venueAddress',
  videoLink: 'events.form.videoLink',
  organisation: 'events.form.organisation',
  coOrganiser: 'events.form.coOrganisers',
  speaker: 'events.speakers',
  mode: 'events.form.mode',
  externalUrl: 'events.form.externalUrl',
  onSite: 'events.form.onSite',
  online: 'events.form.online',
  opensAt: 'events.form.opensAt',
  closesAt: 'events.form.closesAt',
  quota: 'events.form.quotas',
  question: 'events.form.questions',
  coverAlt: 'events.form.cover',
}

export async function conflictOf(current: Event, typed: Values, locale: Locale): Promise<EventConflict> {
  const nameOf = await names(current, typed, locale)
  const [theirs, yours] = [saidIn(await valuesOf(current)), saidIn(typed)]
  const differing = Object.keys(labels).filter((field) => (theirs[field] ?? '') !== (yours[field] ?? ''))
  return {
    at: current.changedAt ?? current.createdAt,
    fields: differing.map((field) => ({
      label: t(locale, labels[field] ?? ''),
      parts: textDifference(nameOf(field, theirs[field]), nameOf(field, yours[field])),
    })),
  }
}

/** What was typed, without pictures that the other editor has taken away. */
export async function stillThere(typed: Values, current: Event): Promise<Values> {
  const now = await valuesOf(current)
  const pictures = Object.entries(typed).filter(([name, id]) => /(^cover|photo)File$/.test(name) && id)
  const gone = await Promise.all(
    pictures.map(async ([name, id]) => ((await storedFileById(id)) ? [] : [[name, now[name] ?? '']])),
  )
  return { ...typed, ...Object.fromEntries(gone.flat()) }
}

/** Values by label: the cells of one row on one line, the rows of one kind together. */
function saidIn(values: Values): Values {
  const said: Record<string, Map<string, string[]>> = {}
  const simple: Values = {}
  for (const [name, value] of Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [kind = '', row, field = ''] = name.split('-')
    if (row === undefined) simple[name] = value.replace(/\r\n?/g, '\n').trim()
    else if (value && field !== 'photoFile' && (kind !== 'quota' || values[`${kind}-${row}-territory`])) {
      said[kind] ??= new Map()
      said[kind].set(row, [...(said[kind].get(row) ?? []), value])
    }
  }
  const rows = Object.entries(said).map(([kind, cells]) => [
    kind,
    [...cells.values()].map((row) => row.join(', ')).join('\n'),
  ])
  return { ...simple, ...Object.fromEntries(rows) }
}

/** Keys as people know them. */
async function names(current: Event, typed: Values, locale: Locale) {
  const [allThemes, allTerritories, organisations] = await Promise.all([
    themes(),
    territories(),
    organisationsById([current.organisation, typed.organisation]),
  ])
  const theme = (key: string) => allThemes.find(({ _id }) => _id === key)?.name?.[locale]
  const known: Record<string, (key: string) => string | undefined> = {
    theme,
    otherTheme: theme,
    territory: (key) => allTerritories.find(({ _id }) => _id === key)?.name,
    organisation: (id) => organisations.get(id)?.name,
    format: (key) => t(locale, `events.formats.${key}`),
    mode: (key) => t(locale, `events.form.modes.${key}`),
  }
  return (field: string, value = '') => (value && known[field]?.(value)) || value
}

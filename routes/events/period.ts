import { DateTime } from 'luxon'
import { oneOf, textOf } from '../../server/http/query.js'
import type { Locale } from '../../server/i18n/index.js'
import { t } from '../../server/i18n/index.js'

export const agendaViews = ['month', 'week', 'list', 'day'] as const
export type AgendaView = (typeof agendaViews)[number]

/** What part of the agenda an address shows, by the reader's clock. */
export interface Period {
  view: AgendaView
  from: DateTime
  /** The first moment that is not shown any more. */
  to: DateTime
  /** The month, for its days apart from those around them. */
  month?: number
  title: string
  /** Dates as addresses say them. */
  date: string
  previous?: string
  next?: string
}

/** The label is from 2019; nobody plans ten years ahead. */
const [firstYear, yearsAhead] = [2019, 10]

const units = { month: 'month', week: 'week', day: 'day', list: 'day' } as const

/** @param query `view`, and `date` as `2026-03` or `2026-03-12`; what cannot be read counts as today. */
export function periodOf(query: Record<string, unknown>, zone: string, locale: Locale): Period {
  const view = oneOf(query.view, agendaViews) ?? 'month'
  const unit = units[view]
  const now = DateTime.now().setZone(zone)
  const given = DateTime.fromISO(textOf(query.date) ?? '', { zone })
  const within = (date: DateTime) => date.year >= firstYear && date.year <= now.year + yearsAhead
  const start = (given.isValid && within(given) ? given : now).startOf(unit)
  const end = start.plus({ [unit]: 1 })
  const dateOf = (date: DateTime) => date.toFormat(view === 'month' ? 'yyyy-MM' : 'yyyy-MM-dd')
  const beside = (step: number) => {
    const date = start.plus({ [unit]: step })
    return view !== 'list' && within(date) ? dateOf(date) : undefined
  }
  const whole = view === 'month'
  return {
    view,
    from: whole ? start.startOf('week') : start,
    to: whole ? end.minus({ day: 1 }).startOf('week').plus({ week: 1 }) : end,
    month: whole ? start.month : undefined,
    title: titleOf(view, start, locale),
    date: dateOf(start),
    previous: beside(-1),
    next: beside(1),
  }
}

function titleOf(view: AgendaView, start: DateTime, locale: Locale): string {
  const said = start.setLocale(locale === 'fr' ? 'fr-FR' : 'en-GB')
  const day = said.toFormat('d MMMM yyyy').replace(/^1 /, locale === 'fr' ? '1er ' : '1 ')
  if (view === 'month') return said.toFormat('LLLL yyyy')
  if (view === 'week') return t(locale, 'agenda.weekOf', { day })
  return `${said.toFormat('cccc')} ${day}`
}

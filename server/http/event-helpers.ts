import { dayAndMonth } from '../i18n/dates.js'
import { eventTimes } from '../i18n/event-times.js'
import { Handlebars } from './handlebars-runtime.js'
import type { Reader } from './view-helpers.js'

const { SafeString } = Handlebars

interface Timed {
  startsAt: Date
  endsAt: Date
  timeZone: string
}

interface HelperOptions {
  data: { root: Reader }
}

/** The helpers with which views say when an event takes place. */
export const eventHelpers = {
  /** The little sheet of a calendar: "12 mars". */
  dateBlock: ({ startsAt, timeZone }: Timed, { data }: HelperOptions) => {
    const { day, month } = dayAndMonth(startsAt, timeZone, data.root.locale)
    return new SafeString(`<span class="date-block" aria-hidden="true"><b>${day}</b> ${month}</span>`)
  },
  /** "jeudi 12 mars 2026, 14 h 30 – 16 h 30", and the reader's clock where it shows something else. */
  eventWhen: (event: Timed, { data }: HelperOptions) =>
    new SafeString(
      `<time class="long" datetime="${event.startsAt.toISOString()}">${saidTimes(event, data.root)}</time>`,
    ),
  /** The same without markup, for letters in plain text. */
  eventWhenText: (event: Timed, { data }: HelperOptions) => new SafeString(saidTimes(event, data.root)),
}

function saidTimes(event: Timed, { locale, timeZone }: Reader): string {
  const { day, clocks } = eventTimes(event, locale, timeZone)
  const [own, reader] = clocks
  const said = reader ? `${own?.range} (${own?.zone}), ${reader.range} (${reader.zone})` : own?.range
  return `${day}, ${said}`
}

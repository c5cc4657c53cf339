import { DateTime } from 'luxon'
import type { Locale } from './index.js'

/** A date as precise as it is known: `2018`, `2018-07` or `2018-07-13`. */
export interface PartialDate {
  value: string
  precision: string
}

const formats: Record<string, { fr: string; en: string }> = {
  day: { fr: 'd MMMM yyyy', en: 'd MMMM yyyy' },
  month: { fr: 'MMMM yyyy', en: 'MMMM yyyy' },
  year: { fr: 'yyyy', en: 'yyyy' },
}

/** "25 février 2019", "juillet 2018" or "2019", never more than what is known. */
export function formatPartialDate({ value, precision }: PartialDate, locale: Locale): string {
  const date = DateTime.fromISO(value, { locale: locale === 'fr' ? 'fr-FR' : 'en-GB' })
  const text = date.toFormat(formats[precision]?.[locale] ?? 'yyyy')
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

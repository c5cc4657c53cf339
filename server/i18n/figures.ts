import { type Locale, type Localised, t } from './index.js'

/** A published figure, as the models keep it. */
export interface Figure {
  value: number
  upTo?: number | null
  unit: Localised
  precision?: 'exact' | 'about' | 'over' | null
}

const scales = [
  { name: 'Billion', size: 1_000_000_000 },
  { name: 'Million', size: 1_000_000 },
]

function digits(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(value)
}

function sum(value: number, locale: Locale): string {
  const scale = scales.find(({ size }) => value >= size)
  return scale
    ? t(locale, `pages.euro${scale.name}`, { count: value / scale.size })
    : t(locale, 'pages.euro', { amount: digits(value, locale) })
}

/** The three parts of a figure as people say them: "plus de", "200 000", "ménages"; money has no unit of its own. */
export function figureParts(figure: Figure, locale: Locale) {
  const { precision, value, upTo } = figure
  const unit = figure.unit[locale]
  const number = upTo
    ? t(locale, 'pages.figureRange', { from: digits(value, locale), to: digits(upTo, locale) })
    : digits(value, locale)
  const before = precision === 'about' || precision === 'over' ? t(locale, `pages.figure_${precision}`) : ''
  if (unit === '€') return { before, number: sum(value, locale), unit: '' }
  return unit === '%'
    ? { before, number: locale === 'fr' ? `${number}\u00a0%` : `${number}%`, unit: '' }
    : { before, number, unit }
}

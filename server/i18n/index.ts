import i18next, { type i18n } from 'i18next'
import { frenchTypography } from '../lib/french-typography.js'
import { en } from './en/index.js'
import { fr } from './fr/index.js'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fr'

/** A text in both of the hub's languages. */
export interface Localised {
  fr: string
  en: string
}

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

type Messages = { [key: string]: string | Messages }

function typeset(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : typeset(value),
    ]),
  )
}

const texts: i18n = i18next.createInstance()
await texts.init({
  lng: defaultLocale,
  fallbackLng: false,
  supportedLngs: locales,
  resources: { fr: { translation: typeset(fr) }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
  showSupportNotice: false,
} as Parameters<i18n['init']>[0])

const plain: Record<Locale, Map<string, string>> = { fr: new Map(), en: new Map() }

function translate(locale: Locale, key: string, values: Record<string, unknown>): string {
  const text = texts.t(key, { ...values, lng: locale, defaultValue: '\u0000' })
  if (text === '\u0000') throw new Error(`No text for "${key}" in ${locale}`)
  return text
}

/** A page says a hundred texts without values: each is looked up once. */
function translatePlain(locale: Locale, key: string): string {
  let text = plain[locale].get(key)
  if (text === undefined) {
    text = translate(locale, key, {})
    plain[locale].set(key, text)
  }
  return text
}

const mostFilled = 5000
const filled = new Map<string, string>()

/** The same counts and names come back from page to page. */
function translateWith(locale: Locale, key: string, values: Record<string, unknown>): string {
  const known = `${locale} ${key} ${JSON.stringify(values)}`
  let text = filled.get(known)
  if (text === undefined) {
    text = translate(locale, key, values)
    if (filled.size >= mostFilled) filled.clear()
    filled.set(known, text)
  }
  return text
}

/**
 * The text of `key` ("domain.name") in a language, its `{{placeholders}}` filled and its plural chosen by `count`.
 * Nothing is escaped: views do.
 * @throws Error when the key does not exist in that language.
 */
export function t(locale: Locale, key: string, values?: Record<string, unknown>): string {
  for (const _ in values) return translateWith(locale, key, values)
  return translatePlain(locale, key)
}

export function hasText(locale: Locale, key: string): boolean {
  return texts.exists(key, { lng: locale })
}

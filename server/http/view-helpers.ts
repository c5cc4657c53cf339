import { formatAgo, formatDay, formatMoment, formatSince } from '../i18n/dates.js'
import { type Figure, figureParts } from '../i18n/figures.js'
import { type Locale, type Localised, t } from '../i18n/index.js'
import { formatPartialDate, type PartialDate } from '../i18n/partial-dates.js'
import { escapeHtml } from '../lib/escape-html.js'
import { eventHelpers } from './event-helpers.js'
import { fragment } from './fragments.js'
import { Handlebars } from './handlebars-runtime.js'

/** What every page knows about its reader; helpers find it at the root of the view's context. */
export interface Reader {
  locale: Locale
  timeZone: string
  csrfToken?: () => string
  /** Whoever is signed in. */
  user?: { id: string }
}

interface Faced {
  id?: string
  name?: string
  photo?: string
  photoForAll?: boolean
  logo?: string
}

interface HelperOptions {
  hash: Record<string, unknown>
  data: { root: Reader }
}

interface BlockOptions extends HelperOptions {
  fn(context: unknown, options: { data: unknown }): string
}

type Helper = (...args: never[]) => unknown

const { SafeString } = Handlebars

function svg(href: string, attributes: string, label?: unknown): string {
  const name = label ? `role="img" aria-label="${escapeHtml(String(label))}"` : 'aria-hidden="true"'
  return `<svg ${attributes} ${name}><use href="${href}"/></svg>`
}

function escapedValues(hash: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(hash).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value instanceof SafeString ? value.toString() : value,
    ]),
  )
}

/** The first letters of a person's first and last names. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('fr')
}

function tint(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 6, 0)
}

/**
 * The helpers that views may call, over the addresses of the built assets.
 * @param manifest from a source path such as `images/icons.svg` to its fingerprinted one.
 */
export function viewHelpers(manifest: Record<string, string>) {
  const asset = (source: string) => {
    const built = manifest[source]
    if (!built) throw new Error(`No asset named ${source}`)
    return `/assets/${built}`
  }
  return {
    t: (key: string, { hash, data }: HelperOptions) => t(data.root.locale, key, hash),
    /**
     * Renders its block once for all members, and once for all visitors, of one language and zone, until public content changes or the minute does.
     * What the block shows must follow from the words after it.
     */
    kept(this: unknown, ...given: unknown[]) {
      const { fn, data } = given.at(-1) as BlockOptions
      const { locale, timeZone, user } = data.root
      const key = `${locale} ${timeZone} ${user ? 'member' : 'visitor'} ${given.slice(0, -1).join(' ')}`
      return new SafeString(fragment(key, () => fn(this, { data })))
    },
    /** For texts that hold markup of ours: the values put into them are escaped. */
    tHtml: (key: string, { hash, data }: HelperOptions) =>
      new SafeString(t(data.root.locale, key, escapedValues(hash))),
    localised: (text: Localised | undefined, { data }: HelperOptions) => text?.[data.root.locale] ?? '',
    asset,
    icon: (name: string, { hash }: HelperOptions) =>
      new SafeString(
        svg(`${asset('images/icons.svg')}#${name}`, `class="${hash.class ?? 'icon'}"`, hash.label),
      ),
    themeHex: (key: string, { hash }: HelperOptions) =>
      new SafeString(
        svg(
          `${asset('images/icons.svg')}#theme-${escapeHtml(key)}`,
          `class="theme-hex${hash.class ? ` ${hash.class}` : ''}" data-theme="${escapeHtml(key)}"`,
        ),
      ),
    /** An organisation's logo, or a person's photo where this reader may see it; otherwise the first letters of the name. */
    face: (person: Faced | undefined, { hash, data }: HelperOptions) => {
      const photo = person?.photoForAll || data.root.user ? person?.photo : undefined
      const picture = person?.logo ?? photo
      const shown = picture
        ? `<img src="${escapeHtml(picture)}" alt="" width="64" height="64" loading="lazy">`
        : escapeHtml(initials(person?.name ?? '') || '?')
      return new SafeString(
        `<span class="face${hash.class ? ` ${hash.class}` : ''}" data-tint="${tint(person?.id ?? '')}" aria-hidden="true">${shown}</span>`,
      )
    },
    /** A moment as people say it ("il y a 2 h"), the full date in the title. */
    ago: (date: Date, { data }: HelperOptions) => {
      const { locale, timeZone } = data.root
      return new SafeString(
        `<time datetime="${date.toISOString()}" title="${formatMoment(date, locale, timeZone)}">${formatAgo(date, locale, timeZone)}</time>`,
      )
    },
    day: (date: Date, { data }: HelperOptions) => {
      const { locale, timeZone } = data.root
      return new SafeString(
        `<time datetime="${date.toISOString()}" title="${formatMoment(date, locale, timeZone)}">${formatDay(date, locale, timeZone)}</time>`,
      )
    },
    since: (date: Date, { data }: HelperOptions) => formatSince(date, data.root.locale, data.root.timeZone),
    /** "jeudi 12 mars 2026 à 14 h 30, heure de Paris" */
    moment: (date: Date, { data }: HelperOptions) => {
      const { locale, timeZone } = data.root
      return new SafeString(
        `<time datetime="${date.toISOString()}">${formatMoment(date, locale, timeZone)}</time>`,
      )
    },
    number: (value: number, { data }: HelperOptions) =>
      new Intl.NumberFormat(data.root.locale === 'fr' ? 'fr-FR' : 'en-GB').format(value),
    /** A published figure, its number first to the eye: "plus de 200 000 ménages". */
    figure: (figure: Figure, { data }: HelperOptions) => {
      const { before, number, unit } = figureParts(figure, data.root.locale)
      const small = (text: string) => (text ? `<small>${escapeHtml(text)}</small>` : '')
      return new SafeString([small(before), number, small(unit)].filter(Boolean).join(' '))
    },
    partialDate: (date: PartialDate, { data }: HelperOptions) =>
      new SafeString(
        `<time datetime="${escapeHtml(date.value)}">${formatPartialDate(date, data.root.locale)}</time>`,
      ),
    ...eventHelpers,
    /** Data for machines, in a block that no browser runs. */
    jsonLd: (data: unknown) =>
      new SafeString(
        `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
      ),
    iso: (date: Date) => date.toISOString(),
    csrf: ({ data }: HelperOptions) =>
      new SafeString(`<input type="hidden" name="_csrf" value="${data.root.csrfToken?.() ?? ''}">`),
    concat: (...parts: unknown[]) => parts.slice(0, -1).join(''),
    eq: (a: unknown, b: unknown) => String(a ?? '') === String(b ?? ''),
    not: (value: unknown) => !value,
    and: (...values: unknown[]) => values.slice(0, -1).every(Boolean),
    or: (...values: unknown[]) => values.slice(0, -1).find(Boolean),
  } satisfies Record<string, Helper>
}

export const helperNames = Object.keys(viewHelpers({}))

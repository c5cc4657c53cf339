import type { Locale } from './index.js'

const units = { fr: ['octets', 'ko', 'Mo', 'Go'], en: ['bytes', 'kB', 'MB', 'GB'] }
const formats = {
  fr: new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }),
}

/** A size as people read it, in powers of a thousand: "1,25 Mo" or "1.25 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${formats[locale].format(bytes / 1000 ** power)}\u00a0${units[locale][power]}`
}

/**
 * An address-safe form of a title: lower case, no accents, words joined by hyphens, at most 80 characters.
 * A title without a single Latin letter or digit gives an empty string.
 */
export function slug(title: string): string {
  return title
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

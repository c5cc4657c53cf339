/** A choice made in an address: what is not offered, or given twice, counts as no choice. */
export function oneOf(given: unknown, offered: readonly string[]): string | undefined {
  return typeof given === 'string' && offered.includes(given) ? given : undefined
}

/** A text given in an address, once and not empty. */
export function textOf(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined
}

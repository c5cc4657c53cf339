/** A choice made in an address: what is not offered, or given twice, counts as no choice. */
export function oneOf<Choice extends string>(given: unknown, offered: readonly Choice[]): Choice | undefined {
  return offered.find((choice) => choice === given)
}

/** A text given in an address, once and not empty. */
export function textOf(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given : undefined
}

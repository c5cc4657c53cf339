/** The articles of the charter that a text can break (`pages.charter.<rule>Title`), and what breaks the law. */
export const rules = ['respect', 'names', 'share', 'privacy', 'sell', 'unlawful', 'other'] as const

export type Rule = (typeof rules)[number]

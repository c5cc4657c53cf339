import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const words = z.string().trim().min(1)

export const THEME_KEYS = [
  'environment',
  'food',
  'employment',
  'mobility',
  'circular',
  'enterprise',
  'seniors',
  'digital',
  'living',
  'equality',
  'other',
] as const
export const TERRITORY_KINDS = [
  'region',
  'department',
  'metropolis',
  'agglomeration',
  'city',
  'rural-area',
  'project-area',
] as const
export const FUNDING_STAGES = ['seed', 'scale-up'] as const

const themeKey = z.enum(THEME_KEYS)

/** A sentence or a name shown to people, in both languages of the hub. */
export const localised = z.strictObject({ fr: words, en: words })

/** A date as precise as it is known: `2018`, `2018-07` or `2018-07-13`. */
export const partialDate = z
  .strictObject({ value: z.string(), precision: z.enum(['day', 'month', 'year']) })
  .refine(({ value, precision }) => DATE_PATTERNS[precision].test(value), 'more or less precise than it says')

const DATE_PATTERNS = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
}

/** A published figure. `upTo` closes a range; `precision` keeps "about" and "more than" from being lost. */
export const figure = z.strictObject({
  label: localised,
  value: z.number().nonnegative(),
  upTo: z.number().positive().optional(),
  unit: localised,
  precision: z.enum(['exact', 'about', 'over']).default('exact'),
})

export const source = z.strictObject({ title: words, publishedOn: partialDate.nullable().default(null) })

export const theme = z.strictObject({
  key: themeKey,
  slug,
  name: localised,
  invitation: localised,
  /** Share of the applications to the first call, in percent. */
  share: z.number().int().min(1).max(100),
})

export const challenge = z.strictObject({
  slug,
  title: localised,
  summary: localised,
  themes: z.array(themeKey).min(1).max(3),
  goals: z.array(figure).default([]),
})

export const territoryKind = z.strictObject({ key: z.enum(TERRITORY_KINDS), name: localised })

/** Who carries the label. A supporter is named by the published list as backing it, not as a member. */
export const collective = z.strictObject({
  name: words.nullable().default(null),
  members: z.array(words).min(1),
  supporters: z.array(words).default([]),
})

export const territory = z
  .strictObject({
    slug,
    name: words,
    shortName: words,
    /** For the hexagon avatar. */
    initials: z.string().regex(/^[A-Z]{2}$/),
    kind: z.enum(TERRITORY_KINDS),
    departments: z.array(z.string().regex(/^(\d{2}|2[AB]|97\d)$/)).min(1),
    region: z.strictObject({ code: z.string().regex(/^\d{2}$/), name: words }),
    timeZone: words,
    wave: z.literal([1, 2]),
    /** Slugs of the labelled territories that this one lies inside. */
    within: z.array(slug).default([]),
    /** Upper left corner of the map's pin, 14 units wide, in the view box `0 -6 613 591`. */
    pin: z.strictObject({ x: z.number().min(0).max(599), y: z.number().min(-6).max(571) }),
    presentation: localised.nullable().default(null),
    figures: z.array(figure).default([]),
    collective: collective.nullable().default(null),
    challenges: z.array(challenge).default([]),
    sources: z.array(source).min(1),
  })
  .refine(({ wave, presentation, collective, challenges }) =>
    wave === 1
      ? presentation && collective && challenges.length >= 3
      : !presentation && !collective && challenges.length === 0,
  )

export const fundingTool = z.strictObject({
  slug,
  name: localised,
  /** Who runs it; null where no document says so. */
  operator: words.nullable(),
  partners: z.array(words).default([]),
  /** In euros; null where no document gives an amount. */
  amount: figure.nullable().default(null),
  /** Empty where no document ties the tool to a stage. */
  stages: z.array(z.enum(FUNDING_STAGES)),
  summary: localised,
  figures: z.array(figure).default([]),
  since: partialDate.nullable().default(null),
  /** Slug of the only territory that it serves; null for the whole country. */
  territory: slug.nullable().default(null),
  sources: z.array(source).min(1),
})

const named = z.strictObject({ key: slug, name: localised })
const described = named.extend({ summary: localised })

export const label = z.strictObject({
  name: words,
  promise: localised,
  objectives: z.array(named),
  criteria: z.array(described.extend({ number: z.number().int() })),
  supports: z.array(described.extend({ number: z.number().int(), programmes: z.array(words).default([]) })),
  waves: z.array(
    z.strictObject({
      number: z.literal([1, 2]),
      announcedOn: partialDate,
      place: words.nullable(),
      territories: z.number().int(),
      source,
    }),
  ),
  calendar: z.array(
    z.strictObject({
      key: slug,
      from: partialDate,
      to: partialDate.nullable().default(null),
      title: localised,
      territory: slug.nullable().default(null),
      source,
    }),
  ),
  figures: z.array(figure.extend({ key: slug, source })),
  partners: z.array(z.strictObject({ name: words, role: localised, source })),
  /** The kinds of organisation found in the collectives. */
  collectiveActors: z.array(named),
})

export type ThemeKey = z.output<typeof themeKey>
export type TerritoryKindKey = (typeof TERRITORY_KINDS)[number]
export type FundingStage = (typeof FUNDING_STAGES)[number]
export type Localised = z.output<typeof localised>
export type PartialDate = z.output<typeof partialDate>
export type ReferenceFigure = z.output<typeof figure>
export type ReferenceSource = z.output<typeof source>
export type ReferenceTheme = z.output<typeof theme>
export type ReferenceTerritoryKind = z.output<typeof territoryKind>
export type ReferenceChallenge = z.output<typeof challenge>
export type ReferenceCollective = z.output<typeof collective>
export type ReferenceTerritory = z.output<typeof territory>
export type ReferenceFundingTool = z.output<typeof fundingTool>
export type ReferenceLabel = z.output<typeof label>

export type ThemeEntry = z.input<typeof theme>
export type TerritoryKindEntry = z.input<typeof territoryKind>
export type TerritoryEntry = z.input<typeof territory>
export type CollectiveEntry = z.input<typeof collective>
export type FundingToolEntry = z.input<typeof fundingTool>
export type LabelEntry = z.input<typeof label>

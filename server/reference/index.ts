import { z } from 'zod'
import { fundingToolEntries } from './funding-tools.js'
import { labelEntry } from './label.js'
import * as schema from './schema.js'
import { territoryEntries } from './territories/index.js'
import { territoryKindEntries } from './territory-kinds.js'
import { themeEntries } from './themes.js'

export type {
  FundingStage,
  Localised,
  PartialDate,
  ReferenceChallenge,
  ReferenceCollective,
  ReferenceFigure,
  ReferenceFundingTool,
  ReferenceLabel,
  ReferenceSource,
  ReferenceTerritory,
  ReferenceTerritoryKind,
  ReferenceTheme,
  TerritoryKindKey,
  ThemeKey,
} from './schema.js'
export { FUNDING_STAGES, TERRITORY_KINDS, THEME_KEYS } from './schema.js'

export const themes = deepFreeze(z.array(schema.theme).parse(themeEntries))
export const territoryKinds = deepFreeze(z.array(schema.territoryKind).parse(territoryKindEntries))
export const territories = deepFreeze(z.array(schema.territory).parse(territoryEntries))
export const fundingTools = deepFreeze(z.array(schema.fundingTool).parse(fundingToolEntries))
export const label = deepFreeze(schema.label.parse(labelEntry))

function deepFreeze<T extends object>(value: T): DeepReadonly<T> {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFreeze(child)
  }
  return Object.freeze(value) as DeepReadonly<T>
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

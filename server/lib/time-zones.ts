import { IANAZone } from 'luxon'

/** The zones in which the sun rises over a part of France. */
export const frenchTimeZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/St_Barthelemy',
  'America/Marigot',
  'Pacific/Noumea',
  'Pacific/Wallis',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
  'Indian/Kerguelen',
]

/** Every zone of the IANA database that this Node knows, in the order of their names. */
export const timeZoneNames = [
  ...new Set(['UTC', ...frenchTimeZones, ...Intl.supportedValuesOf('timeZone')]),
].sort()

const listed = new Set(timeZoneNames)
/** Older and newer names of the listed ones, as browsers give them; asking the platform costs a third of a page. */
const aliases = new Set<string>()
const mostAliases = 1000

/** Whether the platform knows this zone, under its present or another name. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length >= 60) return false
  if (listed.has(value) || aliases.has(value)) return true
  if (!IANAZone.isValidZone(value)) return false
  if (aliases.size < mostAliases) aliases.add(value)
  return true
}

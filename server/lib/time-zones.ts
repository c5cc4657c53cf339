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

const known = new Set(timeZoneNames)

export function isTimeZoneName(value: string): boolean {
  return known.has(value)
}

import type { Request } from 'express'
import { textOf } from '../../server/http/query.js'

const names = [
  'view',
  'date',
  'theme',
  'territory',
  'challenge',
  'organisation',
  'place',
  'q',
  'mine',
] as const

/** The choices in an address of the agenda, as they were given. */
export type AgendaChoices = Partial<Record<(typeof names)[number], string>> & { format: string[] }

export function choicesIn({ query }: Pick<Request, 'query'>): AgendaChoices {
  const given = names.map((name) => [name, textOf(query[name])?.slice(0, 100)])
  const format = [query.format].flat().filter((value) => typeof value === 'string')
  return { ...Object.fromEntries(given), format }
}

/** The agenda, or what follows it, under these choices. */
export function agendaPath(choices: Partial<AgendaChoices>, path = '/events'): string {
  const asked = new URLSearchParams()
  for (const name of names) {
    const value = choices[name]
    if (value && !(name === 'view' && value === 'month')) asked.set(name, value)
  }
  for (const format of choices.format ?? []) asked.append('format', format)
  return [path, asked].filter(String).join('?')
}

import type { Types } from 'mongoose'
import { personPath, postPath } from '../../models/paths.js'
import { renderMarkdown } from '../lib/markdown.js'
import { type DemoPerson, nameOf } from './people.js'

/** As the forum quotes; while a topic is being written its posts have numbers, from 0 on, and no ids yet. */
export function quoted(person: DemoPerson, index: number, words: string): string {
  return `> [${nameOf(person)}](/posts/#${index})\n>\n> ${words}`
}

const numbered = /\]\(\/posts\/#(\d+)\)/g

export function withIds(body: string, ids: Types.ObjectId[]): string {
  return body.includes('(/posts/#')
    ? body.replace(numbered, (_, index) => `](${postPath({ _id: ids[Number(index)] })})`)
    : body
}

/** What is stored of a text: rendered, with the members whom it names among those who speak in the topic. */
export function wordsOf(
  body: string,
  speakers: DemoPerson[],
): { body: string; html: string; named?: Types.ObjectId[] } {
  const named = new Map(speakers.filter(isNamedIn(body)).map((person) => [person.handle, person]))
  if (named.size === 0) return { body, html: renderMarkdown(body) }
  const mentions = new Map(
    [...named].map(([handle, person]) => [handle, personPath({ id: person.id, name: nameOf(person) })]),
  )
  return {
    body,
    html: renderMarkdown(body, { mentions }),
    named: [...named.values()].map(({ id }) => id),
  }
}

function isNamedIn(body: string) {
  if (!body.includes('@') && !body.includes('](/posts/')) return () => false
  return (person: DemoPerson) =>
    body.includes(`@${person.handle}`) || body.includes(`> [${nameOf(person)}](/posts/`)
}

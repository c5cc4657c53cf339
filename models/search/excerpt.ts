import { fold, stemsOf, words } from '../../server/lib/french-words.js'
import type { Question } from './question.js'

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string
  found: boolean
}

interface Place {
  at: number
  end: number
}

/** A whole text with what was looked for marked in it. */
export function marked(text: string, question: Question): Piece[] {
  return piecesOf(text, placesIn(text, question), 0, text.length)
}

const usual = 220
const before = 60

/** The part of a text around what was looked for, or its beginning; cut between words, with `…` where it is cut. */
export function excerpt(text: string, question: Question, length = usual): Piece[] {
  const places = placesIn(text, question)
  const start = startOf(text, places, length)
  const end = endOf(text, start + length)
  const pieces = piecesOf(text, places, start, end)
  if (start > 0) pieces.unshift({ text: '… ', found: false })
  if (end < text.length) pieces.push({ text: ' …', found: false })
  return pieces
}

function placesIn(text: string, question: Question): Place[] {
  const stems = new Set(question.words.flatMap(({ stems }) => stems))
  const prefixes = question.words.flatMap(({ prefix }) => (prefix ? [prefix.slice(1)] : []))
  return [...words(text)]
    .filter(
      ({ word }) =>
        stemsOf(word).some((stem) => stems.has(stem)) ||
        prefixes.some((prefix) => fold(word).startsWith(prefix)),
    )
    .map(({ at, length }) => ({ at, end: at + length }))
}

/** Where most of what was looked for stands together. */
function startOf(text: string, places: Place[], length: number): number {
  if (text.length <= length) return 0
  const counts = places.map(({ at }) =>
    places.filter((place) => place.at >= at && place.end <= at + length - before),
  )
  const best = counts.reduce(
    (top, { length: count }, index) => (count > (counts[top]?.length ?? 0) ? index : top),
    0,
  )
  const start = (places[best]?.at ?? 0) - before
  if (start <= 0) return 0
  const space = text.indexOf(' ', start)
  return space < 0 ? start : space + 1
}

function endOf(text: string, end: number): number {
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end)
  return space > 0 ? space : end
}

function piecesOf(text: string, places: Place[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const place of places) {
    if (place.at < start || place.end > end) continue
    if (place.at > from) pieces.push({ text: text.slice(from, place.at), found: false })
    pieces.push({ text: text.slice(place.at, place.end), found: true })
    from = place.end
  }
  if (from < end) pieces.push({ text: text.slice(from, end), found: false })
  return pieces
}

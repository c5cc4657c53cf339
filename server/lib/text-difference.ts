import { diffWordsWithSpace } from 'diff'

export interface DifferencePart {
  text: string
  added?: true
  removed?: true
}

/** Longer thought would hold everybody up. */
const mostMilliseconds = 300

/** What turns one text into another, word by word; whole texts when they have too little in common. */
export function textDifference(before: string, after: string): DifferencePart[] {
  const parts = diffWordsWithSpace(before, after, { timeout: mostMilliseconds })
  if (!parts) {
    return [
      { text: before, removed: true },
      { text: after, added: true },
    ]
  }
  return parts.map(({ value, added, removed }) => ({
    text: value,
    ...(added && { added }),
    ...(removed && { removed }),
  }))
}

import { plainText } from './plain-text.js'

const longest = 180

/** The beginning of a rendered text, in words alone and without what it quotes; ends between two words. */
export function excerptOf(html: string): string {
  const words = plainText(html.replace(/<(blockquote|pre|table)\b[\s\S]*?<\/\1>/g, ' '))
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

import { postPath } from '../paths.js'
import type { Post } from '../post.js'

const longestQuote = 1500

/** Somebody's words as a Markdown quotation that leads back to them; what they had quoted themselves is left out. */
export function quote(post: Pick<Post, '_id' | 'body'>, author: string): string {
  const own = post.body
    .split('\n')
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join('\n')
    .trim()
  const words = own.length > longestQuote ? `${own.slice(0, longestQuote).trimEnd()}…` : own
  const name = author.replace(/[[\]\\]/g, '\\$&')
  return `${[`[${name}](${postPath(post)})`, '', ...words.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
}

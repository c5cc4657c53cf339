import { type Known, parse } from './markdown/parse.js'
import { sanitize } from './markdown/sanitize.js'

export { handlesIn } from './markdown/parse.js'

/**
 * The HTML of what people write in Markdown, safe to show to anybody: no raw HTML, no script, no style, no picture from
 * elsewhere; links to other sites say that the hub does not vouch for them. Headings go below those of the page.
 * @param known what it may show and whom it may name.
 */
export function renderMarkdown(text: string, known?: Known): string {
  return sanitize(parse(text, known))
}

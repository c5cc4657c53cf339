import { parse } from './markdown/parse.js'
import type { ShownFiles } from './markdown/pictures.js'
import { sanitize } from './markdown/sanitize.js'

/**
 * The HTML of what people write in Markdown, safe to show to anybody: no raw HTML, no script, no style, no picture from
 * elsewhere; links to other sites say that the hub does not vouch for them. Headings go below those of the page.
 * @param files those of the hub that this text may show, by address.
 */
export function renderMarkdown(text: string, files?: ShownFiles): string {
  return sanitize(parse(text, files))
}

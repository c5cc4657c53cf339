import type { MarkdownIt } from 'markdown-it'

const highest = 3
const lowest = 6

/**
 * Headings begin at h3, below the page's title and the section's, and never skip a level on the way down, so that a
 * screen reader's outline of the page holds together whatever people write.
 */
export function demoteHeadings(md: MarkdownIt): void {
  md.core.ruler.push('demote_headings', (state) => {
    let above = highest - 1
    for (const token of state.tokens) {
      if (token.type === 'heading_open') {
        const wanted = Number(token.tag.slice(1)) + highest - 1
        above = Math.min(wanted, above + 1, lowest)
      }
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${above}`
    }
  })
}

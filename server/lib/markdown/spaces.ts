import type { MarkdownIt } from 'markdown-it'
import { frenchTypography } from '../french-typography.js'

/** No line begins with the sign that French sets apart from its word ("ventes ?"); code stays as typed. */
export function keepSignsWithWords(md: MarkdownIt): void {
  md.core.ruler.push('keep_signs_with_words', (state) => {
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'text') token.content = frenchTypography(token.content)
      }
    }
  })
}

import type { MarkdownIt } from 'markdown-it'
import { escapeHtml } from '../escape-html.js'

/** A picture of another site would tell that site who reads here, and the page's policy refuses it: it becomes a link. */
export function picturesAsLinks(md: MarkdownIt): void {
  md.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const token = tokens[index]
    if (!token) return ''
    const address = String(token.attrGet('src') ?? '')
    const name = renderer.renderInlineAsText(token.children ?? [], options, env).trim()
    const text = escapeHtml(name || address)
    return insideLink(tokens, index) ? text : `<a href="${escapeHtml(address)}">${text}</a>`
  }
}

function insideLink(tokens: { type: string }[], index: number): boolean {
  const types = tokens.slice(0, index).map((token) => token.type)
  return types.lastIndexOf('link_open') > types.lastIndexOf('link_close')
}

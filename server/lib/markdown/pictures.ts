import type { MarkdownIt } from 'markdown-it'
import { escapeHtml } from '../escape-html.js'

/** A file of the hub's own that a text may show, by the address that the text names it with. */
export interface ShownFile {
  /** What kind it is and how heavy, in words. */
  note: string
  /** Where its narrow copy is, and its size there. */
  picture?: { address: string; width: number; height: number }
}

export type ShownFiles = ReadonlyMap<string, ShownFile>

function shownFile(env: Record<string, unknown> | undefined, address: string): ShownFile | undefined {
  return (env?.files as ShownFiles | undefined)?.get(address)
}

/**
 * A picture of another site would tell that site who reads here, and the page's policy refuses it: it becomes a link. The
 * hub's own show, small and leading to the whole; other files of the hub say what they are.
 */
export function picturesAsLinks(md: MarkdownIt): void {
  md.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const token = tokens[index]
    if (!token) return ''
    const address = String(token.attrGet('src') ?? '')
    const name = renderer.renderInlineAsText(token.children ?? [], options, env).trim()
    const picture = shownFile(env, address)?.picture
    const shown = picture ? pictureHtml(picture, name) : escapeHtml(name || address)
    return insideLink(tokens, index) ? shown : `<a href="${escapeHtml(address)}">${shown}</a>`
  }
  md.renderer.rules.link_close = (tokens, index, _options, env) => {
    const opened = tokens.slice(0, index).findLast(({ type }) => type === 'link_open')
    const file = shownFile(env, String(opened?.attrGet('href') ?? ''))
    return file ? `</a> <span class="file-note">${escapeHtml(file.note)}</span>` : '</a>'
  }
}

function pictureHtml({ address, width, height }: NonNullable<ShownFile['picture']>, name: string): string {
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(name)}" width="${width}" height="${height}" loading="lazy">`
}

function insideLink(tokens: { type: string }[], index: number): boolean {
  const types = tokens.slice(0, index).map((token) => token.type)
  return types.lastIndexOf('link_open') > types.lastIndexOf('link_close')
}

import type { MarkdownIt } from 'markdown-it'

/** The page of each member who may be mentioned, by handle. */
export type MemberPages = ReadonlyMap<string, string>

/** What a rendering is given to know. */
interface Surroundings {
  mentions?: MemberPages
  /** Takes the handles met, known or not. */
  met?: Set<string>
}

const handle = /@([a-z0-9]+(?:-[a-z0-9]+)*)/iy
const insideWord = /[\p{L}\p{N}_@/.-]/u

/** "@marie-curie" leads to her page; inside a word, an address or code it means nothing. */
export function linkMentions(md: MarkdownIt) {
  md.inline.ruler.before('link', 'mention', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x40) return false
    if (state.pos > 0 && insideWord.test(state.src.charAt(state.pos - 1))) return false
    handle.lastIndex = state.pos
    const [text, given] = handle.exec(state.src) ?? []
    if (text === undefined || given === undefined) return false
    const { mentions, met } = (state.env ?? {}) as Surroundings
    const name = given.toLowerCase()
    met?.add(name)
    const page = mentions?.get(name)
    if (page === undefined) return false
    if (!silent) {
      const open = state.push('link_open', 'a', 1)
      open.attrs = [
        ['href', page],
        ['class', 'mention'],
      ]
      state.push('text', '', 0).content = text
      state.push('link_close', 'a', -1)
    }
    state.pos += text.length
    return true
  })
}

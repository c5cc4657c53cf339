import createMarkdown, { type MarkdownIt } from 'markdown-it'
import { demoteHeadings } from './headings.js'
import { linkMentions, type MemberPages } from './mentions.js'
import { picturesAsLinks, type ShownFiles } from './pictures.js'
import { keepSignsWithWords } from './spaces.js'

const markdown = createMarkdown({ html: false, linkify: true, typographer: false, breaks: true })
  .use(linkBareAddresses)
  .use(keepSignsWithWords)
  .use(demoteHeadings)
  .use(picturesAsLinks)
  .use(linkMentions)

/** What a text may show, by address, and whom it may name, by handle. */
export interface Known {
  files?: ShownFiles
  mentions?: MemberPages
}

/** HTML that still has to be sanitised. */
export function parse(text: string, { files, mentions }: Known = {}): string {
  return markdown.render(text, { files, mentions })
}

/** The handles that a text mentions, whoever they belong to. */
export function handlesIn(text: string): string[] {
  const met = new Set<string>()
  markdown.parse(text, { met })
  return [...met]
}

/** People write "www.exemple.fr"; "fin.La suite" is no address, although Laos has its own domain. */
function linkBareAddresses(md: MarkdownIt) {
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true })
  md.linkify.add('www.', {
    validate: (text, position) =>
      /^[\w-]+(\.[\w-]+)+(\/[^\s<>"]*[^\s<>".,;:!?)\]»])?/.exec(text.slice(position))?.[0].length ?? 0,
    normalize: (match) => {
      match.url = `http://${match.url}`
    },
  })
}

import createMarkdown, { type MarkdownIt } from 'markdown-it'
import { demoteHeadings } from './headings.js'
import { picturesAsLinks, type ShownFiles } from './pictures.js'
import { keepSignsWithWords } from './spaces.js'

const markdown = createMarkdown({ html: false, linkify: true, typographer: false, breaks: true })
  .use(linkBareAddresses)
  .use(keepSignsWithWords)
  .use(demoteHeadings)
  .use(picturesAsLinks)

/** HTML that still has to be sanitised. */
export function parse(text: string, files?: ShownFiles): string {
  return markdown.render(text, { files })
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

/** A Markdown text cut at its headings of the second level. */
export interface Sections {
  /** What stands before the first of them. */
  preamble: string
  sections: { title: string; text: string }[]
}

/** Cuts a text such as a charter into its articles. */
export function sectionsOf(markdown: string): Sections {
  const [preamble = '', ...rest] = markdown.split(/^## +/m)
  return {
    preamble: preamble.trim(),
    sections: rest.map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return { title: title.trim(), text: lines.join('\n').trim() }
    }),
  }
}

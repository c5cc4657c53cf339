const longest = 180

/** The beginning of a rendered text, in words alone; ends between two words. */
export function excerptOf(html: string): string {
  const words = html
    .replace(/<(blockquote|pre|table)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
  if (words.length <= longest) return words
  return `${words.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

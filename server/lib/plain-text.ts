const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

/** The words of HTML of ours, without its markup: what blocks part stays parted. */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|hr|\/(?:p|h\d|li|tr|td|th|pre|blockquote))\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}

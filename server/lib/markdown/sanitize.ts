import sanitizeHtml from 'sanitize-html'

const elsewhere = /^(https?:|mailto:)/i
const ownFile = /^\/files\/[0-9a-f]{24}\//
const here = /^(\/(?![/\\])|#)/

function linkAttributes({ href, class: mark }: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  if (href !== undefined && here.test(href)) return mark ? { href, class: mark } : { href }
  if (href !== undefined && elsewhere.test(href)) return { href, rel: 'nofollow ugc noopener' }
  return {}
}

/** What may be wider than the page scrolls in itself, by keyboard too. */
const sidewaysByKeyboard = (tagName: string) => ({ tagName, attribs: { tabindex: '0' } })

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li'],
    ...['strong', 'em', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'img', 'span'],
  ],
  allowedAttributes: {
    img: ['src', 'alt', 'width', 'height', 'loading'],
    a: ['href', 'rel'],
    ol: ['start'],
    pre: ['tabindex'],
    table: ['tabindex'],
  },
  allowedClasses: { a: ['mention'], span: ['file-note'] },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !ownFile.test(attribs.src ?? ''),
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    a: (tagName, attributes) => ({ tagName, attribs: linkAttributes(attributes) }),
    pre: sidewaysByKeyboard,
    table: sidewaysByKeyboard,
  },
}

/** Keeps what Markdown makes and drops all else, whatever made it. */
export function sanitize(html: string): string {
  return sanitizeHtml(html, allowed)
}

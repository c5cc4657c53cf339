export const reading = {
  new_one: '{{count}} new',
  new_other: '{{count}} new',
  manyNew: 'More than {{count}} new',
  newPosts_one: '{{count}} new message',
  newPosts_other: '{{count}} new messages',
  readingToo: '%name is reading this topic too.',
  readingOne: '%name and another person are reading this topic too.',
  readingMany: '%name and %n others are reading this topic too.',
  typing: '%name is writing…',
  quoteSelection: 'Quote this passage',
  suggestions: 'People to mention',
}

export const reading = {
  new_one: '{{count}} nouveau',
  new_many: '{{count}} nouveaux',
  new_other: '{{count}} nouveaux',
  manyNew: 'Plus de {{count}} nouveaux',
  newPosts_one: '{{count}} nouveau message',
  newPosts_many: '{{count}} nouveaux messages',
  newPosts_other: '{{count}} nouveaux messages',
  readingToo: '%name lit aussi ce sujet.',
  readingOne: '%name et une autre personne lisent aussi ce sujet.',
  readingMany: '%name et %n autres personnes lisent aussi ce sujet.',
  typing: '%name écrit…',
  quoteSelection: 'Citer ce passage',
}

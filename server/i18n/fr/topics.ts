export const topics = {
  formerMember: 'ancien membre',
  messages_one: '{{count}} message',
  messages_many: '{{count}} messages',
  messages_other: '{{count}} messages',
  gone: 'Ce sujet a été supprimé.',
}

export const topics = {
  formerMember: 'former member',
  messages_one: '{{count}} message',
  messages_other: '{{count}} messages',
  gone: 'This topic has been deleted.',
}

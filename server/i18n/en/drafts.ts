export const drafts = {
  title: 'Your drafts',
  lede: 'What you have begun and not published yet, on all your devices. We keep it for three months.',
  reply: 'Reply to “{{title}}”',
  untitled: 'A new topic without a title',
  lost: 'Reply to a topic that is no longer here',
  discard: 'Discard',
  none: 'No drafts',
  noneText: 'What you write is saved as you go. You can stop at any time.',
  resumed: 'Your draft, saved',
  all: 'All your drafts',
  saved: 'Draft saved',
  notices: { discarded: 'The draft has been discarded.' },
}

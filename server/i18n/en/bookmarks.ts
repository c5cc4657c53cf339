export const bookmarks = {
  title: 'Your bookmarks',
  lede: 'The posts that you keep for later, on all your devices. Only you see them.',
  keep: 'Keep for later',
  drop: 'Keep no longer',
  yours: 'You keep this post',
  kept: 'kept',
  lost: 'A post that is no longer there',
  none: 'No bookmark',
  noneText: 'A recipe, a figure, a contact to come back to? Choose “Keep for later” in the menu of a post.',
  notices: {
    kept: 'The post is among your bookmarks.',
    dropped: 'The post is no longer among your bookmarks.',
  },
}

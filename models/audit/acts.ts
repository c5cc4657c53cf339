/** Who reads about an act: moderators about moderation, administrators about everything. */
export type ActArea = 'moderation' | 'administration'

/** Every privileged act that the log knows, under the name of its text (`audit.acts.<act>`). A domain adds its own. */
export const acts = {
  'case.taken': 'moderation',
  'case.released': 'moderation',
  'case.upheld': 'moderation',
  'case.rejected': 'moderation',
  'content.hidden': 'moderation',
  'content.restored': 'moderation',
  'post.deleted': 'moderation',
  'post.restored': 'moderation',
  'topic.slowed': 'moderation',
  'topic.pinned': 'moderation',
  'topic.unpinned': 'moderation',
  'topic.locked': 'moderation',
  'topic.reopened': 'moderation',
  'topic.moved': 'moderation',
  'topic.forked': 'moderation',
  'topic.merged': 'moderation',
  'topic.deleted': 'moderation',
  'topic.restored': 'moderation',
  'masterclassRequest.closed': 'moderation',
  'firstPost.approved': 'moderation',
  'firstPost.refused': 'moderation',
  'member.suspended': 'moderation',
  'member.reinstated': 'moderation',
  'member.contentHidden': 'moderation',
  'member.contentRestored': 'moderation',
  'member.confirmed': 'administration',
  'member.signedOut': 'administration',
  'job.retried': 'administration',
  'job.discarded': 'administration',
  'job.started': 'administration',
  'role.granted': 'administration',
  'role.revoked': 'administration',
  'settings.changed': 'administration',
  'charter.published': 'administration',
  'reference.changed': 'administration',
  'organisation.claimApproved': 'administration',
  'organisation.claimRefused': 'administration',
} as const satisfies Record<string, ActArea>

export type Act = keyof typeof acts
export const actNames = Object.keys(acts) as Act[]

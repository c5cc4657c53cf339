import type { ControllerConstructor } from '@hotwired/stimulus'

/**
 * The behaviours that pages may ask for by `data-controller`; each is fetched when the first page that names it is
 * shown, so that a reader loads none of them.
 */
export const controllers: Record<string, () => Promise<ControllerConstructor>> = {
  bell: async () => (await import('./bell_controller.js')).BellController,
  push: async () => (await import('./push_controller.js')).PushController,
  'api-trial': async () => (await import('./api_trial_controller.js')).ApiTrialController,
  attachments: async () => (await import('./attachments_controller.js')).AttachmentsController,
  'changed-posts': async () => (await import('./changed_posts_controller.js')).ChangedPostsController,
  composer: async () => (await import('./composer_controller.js')).ComposerController,
  copy: async () => (await import('./copy_controller.js')).CopyController,
  days: async () => (await import('./days_controller.js')).DaysController,
  filing: async () => (await import('./filing_controller.js')).FilingController,
  focus: async () => (await import('./focus_controller.js')).FocusController,
  keys: async () => (await import('./keys_controller.js')).KeysController,
  'kept-draft': async () => (await import('./kept_draft_controller.js')).KeptDraftController,
  mentions: async () => (await import('./mentions_controller.js')).MentionsController,
  quoting: async () => (await import('./quoting_controller.js')).QuotingController,
  unread: async () => (await import('./unread_controller.js')).UnreadController,
  'live-seats': async () => (await import('./live_seats_controller.js')).LiveSeatsController,
  'live-topic': async () => (await import('./live_topic_controller.js')).LiveTopicController,
  reactions: async () => (await import('./reactions_controller.js')).ReactionsController,
  refresh: async () => (await import('./refresh_controller.js')).RefreshController,
  sending: async () => (await import('./sending_controller.js')).SendingController,
  sharing: async () => (await import('./sharing_controller.js')).SharingController,
  scanner: async () => (await import('./scanner_controller.js')).ScannerController,
  similar: async () => (await import('./similar_controller.js')).SimilarController,
  search: async () => (await import('./search_controller.js')).SearchController,
}

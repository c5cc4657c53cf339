import { byFirstSegment } from '../server/http/by-first-segment.js'
import { about } from './about.js'
import { accessibility } from './accessibility.js'
import { accountCalendar } from './account/calendar.js'
import { accountData } from './account/data.js'
import { accountDeletion } from './account/deletion.js'
import { accountEmail } from './account/email.js'
import { accountPage } from './account/index.js'
import { accountNotifications } from './account/notifications.js'
import { accountPassword } from './account/password.js'
import { accountPhoto } from './account/photo.js'
import { accountProfile } from './account/profile.js'
import { pushSubscriptions } from './account/push-subscriptions.js'
import { accountSessions } from './account/sessions.js'
import { accountTokens } from './account/tokens.js'
import { accountWatches } from './account/watches.js'
import { auditLog } from './administration/audit-log.js'
import { charterDesk } from './administration/charter.js'
import { desk } from './administration/desk.js'
import { healthDesk } from './administration/health.js'
import { jobDesk } from './administration/jobs.js'
import { administeredMembers } from './administration/members.js'
import { referenceDesk } from './administration/reference.js'
import { settingsPage } from './administration/settings.js'
import { apiPage } from './api/index.js'
import { attestations } from './attestations.js'
import { bookmarks } from './bookmarks.js'
import { challengeList } from './challenges/index.js'
import { charter } from './charter.js'
import { charterAcceptancePage } from './charter-acceptance.js'
import { claimPages } from './claims.js'
import { confirmationPages } from './confirmation.js'
import { declinations } from './declinations.js'
import { drafts } from './drafts.js'
import { emailChangePages } from './email-change.js'
import { eventInvitationLinks } from './event-invitations.js'
import { eventCalendar } from './events/calendar.js'
import { eventCheckIn } from './events/check-in.js'
import { eventEdit } from './events/edit.js'
import { eventFeedback } from './events/feedback.js'
import { eventFeeds } from './events/feeds.js'
import { eventList } from './events/index.js'
import { eventInvitations } from './events/invitations.js'
import { eventMaterials } from './events/materials.js'
import { eventMessages } from './events/messages.js'
import { newEvent } from './events/new.js'
import { pastEventList } from './events/past.js'
import { eventPublication } from './events/publication.js'
import { eventRegistration } from './events/registration.js'
import { registrantActs } from './events/registrations/acts.js'
import { requestAnswers } from './events/registrations/answers.js'
import { doorList } from './events/registrations/door-list.js'
import { registrantExport } from './events/registrations/export.js'
import { registrantList } from './events/registrations/index.js'
import { eventShow } from './events/show.js'
import { eventTicket } from './events/ticket.js'
import { favicon } from './favicon.js'
import { feeds } from './feeds.js'
import { files } from './files.js'
import { firstAdministratorPage } from './first-administrator.js'
import { flagList } from './flags/index.js'
import { newFlag } from './flags/new.js'
import { home } from './home.js'
import { invitationPages } from './invitations.js'
import { keys } from './keys.js'
import { legal } from './legal.js'
import { masterclassRequestEdit } from './masterclass-requests/edit.js'
import { masterclassRequestEnding } from './masterclass-requests/ending.js'
import { masterclassRequestFeed } from './masterclass-requests/feed.js'
import { masterclassRequestList } from './masterclass-requests/index.js'
import { newMasterclassRequest } from './masterclass-requests/new.js'
import { masterclassOffers } from './masterclass-requests/offers.js'
import { masterclassSeconds } from './masterclass-requests/seconds.js'
import { masterclassRequestShow } from './masterclass-requests/show.js'
import { masterclassUptake } from './masterclass-requests/uptake.js'
import { memberListPage } from './members/index.js'
import { memberPage } from './members/show.js'
import { memberSuggestions } from './members/suggestions.js'
import { appealPages } from './moderation/appeal.js'
import { moderationCases } from './moderation/cases.js'
import { firstPostQueue } from './moderation/first-posts.js'
import { moderationQueue } from './moderation/index.js'
import { moderatedMembers } from './moderation/members.js'
import { notificationPages } from './notifications/index.js'
import { organisationDeparture } from './organisations/departure.js'
import { organisationEdit } from './organisations/edit.js'
import { organisationList } from './organisations/index.js'
import { organisationJoining } from './organisations/joining.js'
import { organisationLogo } from './organisations/logo.js'
import { organisationMembers } from './organisations/members.js'
import { newOrganisation } from './organisations/new.js'
import { organisationPage } from './organisations/show.js'
import { outboxPages } from './outbox.js'
import { passwordResetPages } from './password-reset.js'
import { postBookmark } from './posts/bookmark.js'
import { postDeletion } from './posts/deletion.js'
import { postEdit } from './posts/edit.js'
import { postHistory } from './posts/history.js'
import { pollVotes } from './posts/poll.js'
import { postReactions } from './posts/reactions.js'
import { postReminder } from './posts/reminder.js'
import { postRestoration } from './posts/restoration.js'
import { postShow } from './posts/show.js'
import { preview } from './preview.js'
import { privacy } from './privacy.js'
import { readings } from './readings.js'
import { robots } from './robots.js'
import { searchPage } from './search.js'
import { seriesEdit } from './series/edit.js'
import { seriesPublication } from './series/publication.js'
import { seriesRegistration } from './series/registration.js'
import { seriesShow } from './series/show.js'
import { signInPages } from './sign-in.js'
import { signOutAction } from './sign-out.js'
import { signUpPages } from './sign-up.js'
import { signUpInvitation } from './sign-up-invitation.js'
import { styleguide } from './styleguide.js'
import { challengePage } from './territories/challenges.js'
import { territoryList } from './territories/index.js'
import { territoryPage } from './territories/show.js'
import { themeList } from './themes/index.js'
import { themePage } from './themes/show.js'
import { topicAnswer } from './topics/answer.js'
import { topicClosure } from './topics/closure.js'
import { topicConclusion } from './topics/conclusion.js'
import { topicDeletion } from './topics/deletion.js'
import { topicFiling } from './topics/filing.js'
import { topicForks } from './topics/forks.js'
import { topicHeading } from './topics/heading.js'
import { topicList } from './topics/index.js'
import { topicMerger } from './topics/merger.js'
import { topicMoves } from './topics/moves.js'
import { newTopic } from './topics/new.js'
import { participatedTopics } from './topics/participated.js'
import { topicPin } from './topics/pin.js'
import { topicPlace } from './topics/place.js'
import { replies } from './topics/posts.js'
import { topicShow } from './topics/show.js'
import { similarTopicList } from './topics/similar.js'
import { topicSlowMode } from './topics/slow-mode.js'
import { topicTargets } from './topics/targets.js'
import { unreadTopics } from './topics/unread.js'
import { unsubscriptionPage } from './unsubscription.js'
import { watches } from './watches.js'

/** Every page and answer of the hub, in the order in which they are asked; each file holds the whole addresses that it serves. */
export const routers = [
  home,
  feeds,
  topicList,
  newTopic,
  unreadTopics,
  similarTopicList,
  participatedTopics,
  topicShow,
  postShow,
  themePage,
  territoryList,
  territoryPage,
  challengePage,
  challengeList,
  themeList,
  organisationList,
  newOrganisation,
  organisationPage,
  organisationEdit,
  organisationLogo,
  organisationJoining,
  organisationMembers,
  organisationDeparture,
  invitationPages,
  claimPages,
  searchPage,
  about,
  charter,
  legal,
  privacy,
  accessibility,
  keys,
  robots,
  favicon,
  eventFeeds,
  eventCalendar,
  eventList,
  pastEventList,
  newEvent,
  eventShow,
  eventRegistration,
  eventEdit,
  eventPublication,
  declinations,
  eventInvitations,
  eventInvitationLinks,
  seriesEdit,
  seriesShow,
  seriesRegistration,
  seriesPublication,
  registrantList,
  registrantActs,
  requestAnswers,
  registrantExport,
  doorList,
  eventCheckIn,
  eventTicket,
  masterclassRequestList,
  masterclassRequestFeed,
  newMasterclassRequest,
  masterclassRequestShow,
  masterclassSeconds,
  masterclassOffers,
  masterclassUptake,
  masterclassRequestEdit,
  masterclassRequestEnding,
  eventMaterials,
  eventMessages,
  eventFeedback,
  attestations,
  signUpPages,
  confirmationPages,
  signInPages,
  signOutAction,
  passwordResetPages,
  emailChangePages,
  accountPage,
  accountEmail,
  accountPassword,
  accountSessions,
  charterAcceptancePage,
  accountCalendar,
  accountData,
  accountDeletion,
  signUpInvitation,
  desk,
  administeredMembers,
  referenceDesk,
  charterDesk,
  settingsPage,
  jobDesk,
  healthDesk,
  notificationPages,
  accountNotifications,
  accountWatches,
  pushSubscriptions,
  watches,
  unsubscriptionPage,
  memberSuggestions,
  accountTokens,
  firstAdministratorPage,
  outboxPages,
  topicAnswer,
  topicClosure,
  topicConclusion,
  topicForks,
  topicMerger,
  topicMoves,
  topicPlace,
  topicTargets,
  topicPin,
  pollVotes,
  postHistory,
  postReactions,
  postRestoration,
  topicFiling,
  topicHeading,
  topicDeletion,
  replies,
  postEdit,
  postDeletion,
  preview,
  drafts,
  readings,
  bookmarks,
  postBookmark,
  postReminder,
  memberListPage,
  memberPage,
  accountProfile,
  accountPhoto,
  files,
  flagList,
  newFlag,
  moderationQueue,
  moderationCases,
  appealPages,
  moderatedMembers,
  firstPostQueue,
  auditLog,
  topicSlowMode,
  apiPage,
  styleguide,
]

export const routes = byFirstSegment(routers)

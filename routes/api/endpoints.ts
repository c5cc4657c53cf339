import type { Endpoint } from './endpoint.js'
import { chooseAnswer, dropAnswer } from './v1/answers.js'
import { listChallenges } from './v1/challenges.js'
import { cancelEvent, postponeEvent, publishEvent } from './v1/event-publication.js'
import { createEvent, editEvent, listEvents, showEvent } from './v1/events.js'
import {
  createMasterclassRequest,
  listMasterclassRequests,
  secondMasterclassRequest,
  showMasterclassRequest,
  takeBackMasterclassSecond,
} from './v1/masterclass-requests.js'
import { listNotifications } from './v1/notifications.js'
import { listOrganisations, showOrganisation } from './v1/organisations.js'
import { voteInPoll } from './v1/poll-votes.js'
import { createPost, deletePostOf, editPost, listPosts, showPost } from './v1/posts.js'
import { addReaction, removeReaction } from './v1/reactions.js'
import {
  acceptRegistrations,
  checkInByTicket,
  listRegistrants,
  markPresence,
  refuseRegistrations,
  removePresence,
} from './v1/registrants.js'
import { cancelRegistration, createRegistration, listRegistrations } from './v1/registrations.js'
import { searchEverything } from './v1/search.js'
import { listTerritories, showTerritory } from './v1/territories.js'
import { listThemes } from './v1/themes.js'
import { createTopic, listTopics, showTopic } from './v1/topics.js'

/** All that the API answers, in the order in which its page and `openapi.json` present it. */
export const endpoints: Endpoint[] = [
  listTerritories,
  showTerritory,
  listThemes,
  listChallenges,
  listOrganisations,
  showOrganisation,
  listMasterclassRequests,
  showMasterclassRequest,
  createMasterclassRequest,
  secondMasterclassRequest,
  takeBackMasterclassSecond,
  listTopics,
  showTopic,
  createTopic,
  chooseAnswer,
  dropAnswer,
  listPosts,
  createPost,
  showPost,
  editPost,
  deletePostOf,
  addReaction,
  removeReaction,
  voteInPoll,
  listEvents,
  showEvent,
  createEvent,
  editEvent,
  publishEvent,
  postponeEvent,
  cancelEvent,
  createRegistration,
  cancelRegistration,
  listRegistrations,
  listRegistrants,
  acceptRegistrations,
  refuseRegistrations,
  checkInByTicket,
  markPresence,
  removePresence,
  searchEverything,
  listNotifications,
]

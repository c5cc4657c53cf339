import type { Endpoint } from './endpoint.js'
import { listChallenges } from './v1/challenges.js'
import { listOrganisations, showOrganisation } from './v1/organisations.js'
import { searchEverything } from './v1/search.js'
import { listTerritories, showTerritory } from './v1/territories.js'
import { listThemes } from './v1/themes.js'
import { listTopics, showTopic } from './v1/topics.js'

/** All that the API answers, in the order in which its page and `openapi.json` present it. */
export const endpoints: Endpoint[] = [
  listTerritories,
  showTerritory,
  listThemes,
  listChallenges,
  listOrganisations,
  showOrganisation,
  listTopics,
  showTopic,
  searchEverything,
]

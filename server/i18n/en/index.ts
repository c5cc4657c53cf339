import { accounts } from './accounts.js'
import { administration } from './administration.js'
import { agenda } from './agenda.js'
import { api } from './api.js'
import { attestations } from './attestations.js'
import { audit } from './audit.js'
import { bookmarks } from './bookmarks.js'
import { challenges } from './challenges.js'
import { drafts } from './drafts.js'
import { errors } from './errors.js'
import { eventLetters } from './event-letters.js'
import { events } from './events.js'
import { feedback } from './feedback.js'
import { files } from './files.js'
import { flags } from './flags.js'
import { home } from './home.js'
import { keys } from './keys.js'
import { mail } from './mail.js'
import { masterclassRequests } from './masterclass-requests.js'
import { materials } from './materials.js'
import { members } from './members.js'
import { moderation } from './moderation.js'
import { notifications } from './notifications.js'
import { organisations } from './organisations.js'
import { pages } from './pages.js'
import { personal } from './personal.js'
import { reading } from './reading.js'
import { registrations } from './registrations.js'
import { search } from './search.js'
import { series } from './series.js'
import { shell } from './shell.js'
import { styleguide } from './styleguide.js'
import { territories } from './territories.js'
import { themes } from './themes.js'
import { tokens } from './tokens.js'
import { topics } from './topics.js'

export const en = {
  audit,
  flags,
  moderation,
  accounts,
  administration,
  agenda,
  api,
  tokens,
  bookmarks,
  challenges,
  personal,
  drafts,
  errors,
  eventLetters,
  registrations,
  feedback,
  attestations,
  events,
  series,
  files,
  home,
  keys,
  mail,
  masterclassRequests,
  materials,
  members,
  organisations,
  notifications,
  pages,
  reading,
  search,
  shell,
  styleguide,
  territories,
  themes,
  topics,
}

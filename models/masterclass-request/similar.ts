import { stemsIn } from '../../server/lib/french-words.js'
import { notHidden } from '../hidden.js'
import { keptWhileContentStands } from '../kept.js'
import { awaited, type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { type RequestRow, requestRows } from './row.js'

const mostCompared = 500
const mostShown = 3
/** Words that any request may hold say nothing. */
const usual = new Set(
  stemsIn(
    'masterclass atelier formation apprendre comprendre savoir demande territoire projet plusieurs commun ensemble local',
  ),
)
/** How much of the shorter subject the two must share. */
const enough = 0.5

interface Subject {
  request: MasterclassRequest
  stems: Set<string>
}

const subjects = keptWhileContentStands(
  async (): Promise<Subject[]> => {
    const found = await MasterclassRequestModel.find({ state: { $in: awaited }, ...notHidden })
      .sort({ _id: -1 })
      .limit(mostCompared)
      .lean<MasterclassRequest[]>()
    return found.map((request) => ({ request, stems: tellingStems(request.title) }))
  },
  () => 'all',
)

/** The requests that are waited for, or coming, and resemble a subject: the closest first, three at most. */
export async function similarRequests(title: string): Promise<RequestRow[]> {
  const stems = tellingStems(title)
  if (stems.size === 0) return []
  const close = (await subjects())
    .map((subject) => ({ request: subject.request, share: sharedBy(stems, subject.stems) }))
    .filter(({ share }) => share >= enough)
    .sort((one, other) => other.share - one.share || other.request.demand - one.request.demand)
  return requestRows(close.slice(0, mostShown).map(({ request }) => request))
}

function tellingStems(title: string): Set<string> {
  return new Set(stemsIn(title).filter((stem) => !usual.has(stem)))
}

function sharedBy(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}

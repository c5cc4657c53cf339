import { escapeHtml } from '../../server/lib/escape-html.js'
import type { FlaggableKind } from '../flag/subjects.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { masterclassRequestPath } from '../paths.js'
import { hideRequest, restoreRequest } from './hiding.js'

/** A request as moderation sees it; one that its author has withdrawn is gone. */
export const flaggableRequest: FlaggableKind = {
  async find(id) {
    const found = await MasterclassRequestModel.findById(id).lean<MasterclassRequest>()
    if (!found || (found.state === 'withdrawn' && !found.hidden)) return undefined
    return {
      author: String(found.author),
      label: found.title,
      excerpt: `<p><strong>${escapeHtml(found.title)}</strong></p>${found.html}`,
      path: masterclassRequestPath(found),
      hidden: Boolean(found.hidden),
    }
  },
  hide: hideRequest,
  restore: restoreRequest,
  writtenBy: async (author, after, limit) => {
    const beyond = after ? { _id: { $gt: after } } : {}
    const found = await MasterclassRequestModel.find({ author, ...beyond }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean()
    return found.map(({ _id }) => String(_id))
  },
}

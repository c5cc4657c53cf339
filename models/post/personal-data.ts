import { forgetBuried } from '../buried.js'
import { withdrawExcerpt } from '../notification/line.js'
import type { PersonalDomain } from '../personal-data.js'
import { PostModel } from '../post.js'
import { forgetVotesOf, PollVoteModel } from './poll.js'
import { forgetReactionsOf, ReactionModel } from './reactions.js'
import { PostVersionModel } from './versions.js'

/**
 * What somebody wrote; its author's id says nothing once the account is gone. What they had deleted or worded otherwise
 * before goes with them.
 */
export const postData: PersonalDomain = {
  domain: 'posts',
  async collect(author) {
    return PostModel.find(
      { author, deletedAt: { $exists: false } },
      { topic: 1, position: 1, body: 1, createdAt: 1, editedAt: 1 },
    )
      .sort({ _id: 1 })
      .lean()
  },
  async forget(author) {
    const edited = { author, $or: [{ version: { $gt: 1 } }, { deletedAt: { $exists: true } }] }
    for await (const { _id } of PostModel.find(edited, { _id: 1 }).lean().cursor()) {
      await withdrawExcerpt(`post ${_id}`)
      await PostVersionModel.deleteMany({ post: _id })
      await forgetBuried(_id)
    }
  },
}

/** How somebody reacted; their reactions go with them. */
export const reactionData: PersonalDomain = {
  domain: 'reactions',
  async collect(member) {
    return ReactionModel.find({ member }, { post: 1, kind: 1, at: 1 }).sort({ _id: 1 }).lean()
  },
  forget: forgetReactionsOf,
}

export const voteData: PersonalDomain = {
  domain: 'votes',
  async collect(voter) {
    return PollVoteModel.find({ voter }, { post: 1, choices: 1, at: 1 }).sort({ _id: 1 }).lean()
  },
  forget: forgetVotesOf,
}

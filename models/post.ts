import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { Gone, NotFound } from './failure.js'
import { hidden } from './hidden.js'

export const longestBody = 20_000

/** What one may say with a click: thank you, I agree, this is useful, I carry it over to my place. */
export const reactionKinds = ['thanks', 'agree', 'useful', 'spread'] as const
export type ReactionKind = (typeof reactionKinds)[number]

const postSchema = new Schema(
  {
    topic: { type: Schema.Types.ObjectId, ref: 'Topic', required: true },
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** The organisation in whose name they wrote it; it stays when they leave. */
    onBehalfOf: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    /** Its number in its topic, from 1 on: what pages are keyed by. */
    position: { type: Number, required: true },
    /** Markdown as it was typed; empty once deleted, like `html`. */
    body: { type: String, default: '' },
    /** `body` rendered and safe to show. */
    html: { type: String, default: '' },
    /** The members whom it names, or named before it was edited; see `naming.ts`. Absent when there is none. */
    named: { type: [Schema.Types.ObjectId], default: undefined },
    createdAt: { type: Date, required: true },
    editedAt: Date,
    /** How many times its words have been written; absent before they are edited. */
    version: Number,
    /** How often each was given; see `post/reactions.ts`. */
    reactions: { thanks: Number, agree: Number, useful: Number, spread: Number },
    /** Somebody keeps it for later, or did; see `bookmark.ts`. */
    bookmarked: Boolean,
    /** Asked of everybody beneath the words; see `post/poll.ts`. */
    poll: {
      type: new Schema(
        {
          question: { type: String, required: true },
          options: [
            new Schema(
              { label: { type: String, required: true }, votes: { type: Number, default: 0 } },
              { _id: false },
            ),
          ],
          multiple: { type: Boolean, default: false },
          /** Figures are for those who have voted, until it closes. */
          hidden: { type: Boolean, default: false },
          closesAt: Date,
          voters: { type: Number, default: 0 },
        },
        { _id: false },
      ),
      default: undefined,
    },
    deletedAt: Date,
    deletedBy: { type: Schema.Types.ObjectId, ref: 'User' },
    /** Masked by moderation: `body` and `html` are in here, and empty in their place. */
    hidden: { type: hidden, default: undefined },
    /** Tells the same form sent twice from two forms that say the same. */
    submission: { type: String, required: true },
  },
  { collection: 'posts' },
)
postSchema.index({ topic: 1, position: 1 }, { unique: true })
/** Who wrote when: what the desk's charts count. */
postSchema.index({ createdAt: 1, author: 1 })
postSchema.index({ author: 1, submission: 1 }, { unique: true })
/** The most useful of a topic; see `topic/most-useful.ts`. Of what few found useful, nothing. */
postSchema.index(
  { topic: 1, 'reactions.useful': -1 },
  { partialFilterExpression: { 'reactions.useful': { $gte: 2 } } },
)
/** What somebody wrote, in its order. */
postSchema.index({ author: 1, _id: 1 })

postSchema.index({ named: 1 }, { sparse: true })

export type Post = InferSchemaType<typeof postSchema> & { _id: Types.ObjectId }

export const PostModel = mongoose.model('Post', postSchema)

/**
 * The post with this id.
 * @throws NotFound when there never was one, Gone when it is deleted.
 */
export async function postById(id: string): Promise<Post> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const post = await PostModel.findById(id).lean<Post>()
  if (!post) throw new NotFound()
  if (post.deletedAt) throw new Gone('topics.postGone')
  return post
}

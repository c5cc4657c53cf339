import { type Collection, ObjectId } from 'mongodb'

export const ROOMS = 500
const TEXT = 'Un territoire, des associations, des entreprises et des habitants. '.repeat(4)

/** The documents that the bench of the database works with. */
export function post(i: number) {
  return {
    _id: idOf(i),
    room: i % ROOMS,
    author: i % 1000,
    slug: `slug-${i}`,
    at: new Date(1_700_000_000_000 + i * 1000),
    tags: [`t${i % 20}`, `u${i % 7}`],
    text: TEXT,
    likes: 0,
  }
}

export const idOf = (i: number) => new ObjectId(i.toString(16).padStart(24, '0'))
export const random = (below: number) => Math.floor(Math.random() * below)
export const latest = (posts: Collection, room: number) => posts.find({ room }).sort({ at: -1 }).limit(20)

/** The questions that are asked by several clients too, of so many documents. */
export const QUESTIONS = {
  'find by _id': (posts: Collection, size: number) => posts.findOne({ _id: idOf(random(size)) }),
  '20 by index, sorted': (posts: Collection) => latest(posts, random(ROOMS)).toArray(),
  'find by unique index': (posts: Collection, size: number) =>
    posts.findOne({ slug: `slug-${random(size)}` }),
}

export type Question = keyof typeof QUESTIONS

import type { Post } from '../post.js'

type Placed = Pick<Post, '_id' | 'position' | 'createdAt'>

/**
 * The places that the posts of two topics get in one, by their dates; posts of the same topic keep their order. From the
 * last to the first, so that each finds its place free: a post never moves towards the beginning.
 * @param there the posts of the topic that takes in the others; both in the order of their places.
 * @returns those that change their place.
 */
export function mergedPlaces(there: Placed[], moving: Placed[]): { post: Placed['_id']; position: number }[] {
  const steps: { post: Placed['_id']; position: number }[] = []
  let passed = 0
  let last = 0
  const takeIn = (post: Placed) => {
    passed += 1
    last += 1
    steps.push({ post: post._id, position: last })
  }
  for (const post of there) {
    while (moving[passed] && (moving[passed] as Placed).createdAt < post.createdAt) {
      takeIn(moving[passed] as Placed)
    }
    last = post.position + passed
    if (passed > 0) steps.push({ post: post._id, position: last })
  }
  for (const post of moving.slice(passed)) takeIn(post)
  return steps.reverse()
}

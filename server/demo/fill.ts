import { contentChanged } from '../../models/content-version.js'
import { completeIndex, isIndexBegun } from '../../models/search/building.js'
import { recountParents } from '../../models/topic/parent-counts.js'
import { storeAccounts } from './accounts.js'
import { storeAttendance } from './attendance.js'
import { storeBookmarks } from './bookmarks.js'
import { calendarUntil } from './calendar.js'
import { countPosts } from './counters.js'
import { Crowd } from './crowd.js'
import { storeDesk } from './desk.js'
import { storeEvents } from './events.js'
import { dropIndexes, makeLargeIndexes, makeTopicIndexes } from './indexes.js'
import { storeMasterclassRequests } from './masterclass-requests.js'
import { storeNotifications } from './notifications.js'
import { storeOrganisations } from './organisations.js'
import { type DemoPerson, demoPeople, fewestPeople, mostPeople } from './people.js'
import { curatedPlans, curatedTopics, furtherPlan } from './plan.js'
import { type Run, RunModel } from './run.js'
import { storeBlock } from './store.js'
import { type DemoTopic, type Setting, writeTopic } from './topics.js'

export interface DemoOptions {
  /** At least so many posts; without it, the small demo. */
  scale?: number
  seed?: number
  now?: Date
  onProgress?: (posts: number, target: number) => void
  /** The posts are there, their indexes are being made. */
  onIndexes?: () => void
  /** Asked between two blocks: whether to stop here, for another run to go on. */
  stopped?: () => boolean
}

const postsPerPerson = 500
const topicsInBlock = 250
const many = 50_000

/** The sources of the search that are written with what they find: at a million posts they are not read again. */
const indexedAlong = ['topics', 'posts']

/** Fills the connected database; what an earlier run has stored is not stored again. */
export async function fillDemo(options: DemoOptions = {}): Promise<Run> {
  const { scale = 0, seed = 1 } = options
  const run = await beginRun(seed, scale, options.now ?? new Date())
  if (isComplete(run, scale)) return run
  const people = demoPeople(run.people)
  const first = !(await isIndexBegun(indexedAlong))
  await storeAccounts(people, run.until)
  await storeEvents(people, run.until)
  await storeAttendance(people)
  await storeManyTopics(run, people, options)
  await recountParents()
  await countPosts(people)
  await contentChanged()
  if (!isEnough(run, scale)) return run
  await storeOrganisations(people)
  await storeMasterclassRequests(people, run.until)
  await storeNotifications(people, run.until)
  await storeBookmarks(people)
  await storeDesk(people, run)
  if (first) await completeIndex(indexedAlong)
  run.finishedAt = new Date()
  await RunModel.updateOne({ _id: seed }, { $set: { finishedAt: run.finishedAt } })
  return run
}

async function beginRun(seed: number, scale: number, now: Date): Promise<Run> {
  const people = Math.min(mostPeople, fewestPeople + Math.floor(scale / postsPerPerson))
  const fresh = {
    until: new Date(Math.floor(now.getTime() / 60_000) * 60_000),
    topics: 0,
    posts: 0,
    postCounts: [],
  }
  const begun = await RunModel.findOneAndUpdate(
    { _id: seed },
    { $setOnInsert: fresh, $max: { people } },
    { upsert: true, returnDocument: 'after' },
  ).lean<Run>()
  if (!begun) throw new Error('The run was not kept')
  return begun
}

function isEnough(run: Run, scale: number): boolean {
  return run.topics >= curatedTopics && run.posts >= scale
}

function isComplete(run: Run, scale: number): boolean {
  return run.finishedAt != null && isEnough(run, scale)
}

/** Of many, the indexes are made once they are there. */
async function storeManyTopics(run: Run, people: DemoPerson[], options: DemoOptions): Promise<void> {
  const { scale = 0, onIndexes, stopped } = options
  if (scale - run.posts < many) return storeTopics(run, people, options)
  await dropIndexes()
  await storeTopics(run, people, options)
  await makeTopicIndexes()
  if (stopped?.()) return
  onIndexes?.()
  await makeLargeIndexes()
}

/** Block by block: the next one is written while the database stores the last one. */
async function storeTopics(run: Run, people: DemoPerson[], options: DemoOptions): Promise<void> {
  const { scale = 0, onProgress, stopped } = options
  const setting = { seed: run._id, crowd: new Crowd(people), dateAt: calendarUntil(run.until) }
  const places = new Map(people.map(({ id }, index) => [String(id), index]))
  const curated = run.topics < curatedTopics ? curatedPlans(run._id) : []
  let storing: Promise<unknown> = Promise.resolve()
  while (!isEnough(run, scale) && !stopped?.()) {
    const block = writeBlock(run, scale, curated, setting)
    for (const { posts } of block) {
      run.posts += posts.length
      for (const post of posts.filter(({ deletedAt }) => !deletedAt)) {
        const place = places.get(String(post.author)) ?? 0
        run.postCounts[place] = (run.postCounts[place] ?? 0) + 1
      }
    }
    run.topics += block.length
    const reached = {
      topics: run.topics,
      posts: run.posts,
      postCounts: Array.from(run.postCounts, (count) => count ?? 0),
    }
    await storing
    storing = storeBlock(block, run._id, reached)
    storing.catch(() => {})
    if (scale > 0) onProgress?.(run.posts, scale)
  }
  await storing
}

function writeBlock(
  run: Run,
  scale: number,
  curated: ReturnType<typeof curatedPlans>,
  setting: Setting,
): DemoTopic[] {
  const block: DemoTopic[] = []
  let posts = run.posts
  for (let index = run.topics; block.length < topicsInBlock; index++) {
    if (index >= curatedTopics && posts >= scale) break
    const written = writeTopic(curated[index] ?? furtherPlan(run._id, index), setting)
    posts += written.posts.length
    block.push(written)
  }
  return block
}

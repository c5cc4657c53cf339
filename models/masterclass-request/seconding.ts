import { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { notHidden } from '../hidden.js'
import { enqueue } from '../job-queue.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import type { Allowance } from '../post/rate.js'
import { weighEntry } from '../search/entry.js'
import { claimOf, type Second, SecondModel } from './second.js'

/** Those whose state lets one join. */
const toSecond = { state: { $in: ['open', 'takenUp'] as const }, ...notHidden }

/**
 * Adds a member, or an organisation that they speak for, to those who ask; who does already stays.
 * @throws Conflict when it is scheduled, withdrawn or closed meanwhile, TooManyAttempts when the allowance is used up.
 */
export async function second(
  { _id }: Pick<MasterclassRequest, '_id'>,
  member: { id: string },
  organisation: string | undefined,
  allowance?: Allowance,
): Promise<void> {
  const by = claimOf(member, organisation)
  if (await SecondModel.exists({ request: _id, by })) return
  await allowance?.spend()
  if (!(await insertOnce({ request: _id, by, member: member.id, ...(organisation && { organisation }) })))
    return
  const counted = await MasterclassRequestModel.updateOne(
    { _id, ...toSecond },
    { $inc: { demand: 1 }, ...(organisation && { $addToSet: { organisations: organisation } }) },
  )
  if (counted.matchedCount === 0) {
    await SecondModel.deleteOne({ request: _id, by })
    throw new Conflict('masterclassRequests.errors.changedMeanwhile')
  }
  await weighEntry('request', String(_id), 1)
  await contentChanged()
  await enqueue('tell-of-masterclass-request', {
    request: String(_id),
    what: 'seconded',
    by: member.id,
    ...(organisation && { onBehalfOf: organisation }),
  })
}

/** Takes a member, or an organisation, out of those who ask, as long as it is not the one who asked first. */
export async function takeBackSecond(
  { _id, author, onBehalfOf }: Pick<MasterclassRequest, '_id' | 'author' | 'onBehalfOf'>,
  member: { id: string },
  organisation: string | undefined,
): Promise<void> {
  const by = claimOf(member, organisation)
  if (by === claimOf({ id: String(author) }, onBehalfOf ? String(onBehalfOf) : undefined)) {
    throw new Conflict('masterclassRequests.errors.askedFirst')
  }
  await removeClaim(_id, by, organisation)
}

/** Ends a claim and its share in the count; done twice, it is done once. */
export async function removeClaim(
  request: Types.ObjectId,
  by: string,
  organisation: string | undefined,
): Promise<void> {
  const removed = await SecondModel.deleteOne({ request, by })
  if (removed.deletedCount === 0) return
  await MasterclassRequestModel.updateOne(
    { _id: request },
    {
      $inc: { demand: -1 },
      ...(organisation && { $pull: { organisations: new Types.ObjectId(organisation) } }),
    },
  )
  await weighEntry('request', String(request), -1)
  await contentChanged()
}

async function insertOnce(claim: {
  request: Types.ObjectId
  by: string
  member: string
  organisation?: string
}): Promise<boolean> {
  try {
    await SecondModel.create({ ...claim, at: new Date() })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Brings the count on a request to what its claims say, after a process was cut off between the two. */
export async function recountDemand(request: Types.ObjectId): Promise<void> {
  const claims = await SecondModel.find({ request }, { organisation: 1 }).lean<Second[]>()
  await MasterclassRequestModel.updateOne(
    { _id: request },
    {
      $set: {
        demand: claims.length,
        organisations: claims.flatMap(({ organisation }) => organisation ?? []),
      },
    },
  )
  await contentChanged()
}

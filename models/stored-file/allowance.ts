import { Types } from 'mongoose'
import { TooManyAttempts } from '../failure.js'
import { StoredFileModel } from '../stored-file.js'

const day = 24 * 3600 * 1000
const megabyte = 1024 * 1024

/** What one member may send in a day: a whole event's photographs, not a disc. */
export const dailyLimits = { files: 100, bytes: 300 * megabyte }

/**
 * Asked before each file is taken in.
 * @throws TooManyAttempts when a member has sent their share of the last 24 hours.
 */
export async function checkDailyShare(owner: string, now = new Date()): Promise<void> {
  const [sent] = await StoredFileModel.aggregate<{ files: number; bytes: number }>([
    {
      $match: {
        'metadata.owner': new Types.ObjectId(owner),
        uploadDate: { $gt: new Date(now.getTime() - day) },
        'metadata.of': null,
      },
    },
    { $group: { _id: null, files: { $sum: 1 }, bytes: { $sum: '$length' } } },
  ])
  if (sent && (sent.files >= dailyLimits.files || sent.bytes >= dailyLimits.bytes)) {
    throw new TooManyAttempts(day / 1000, 'files.errors.dailyShare')
  }
}

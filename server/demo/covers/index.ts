import { Types } from 'mongoose'
import { coverName, coverShape } from '../../../models/event/pictures/cover-path.js'
import { keepPictures } from '../../../models/event/pictures.js'
import { type Event, EventModel } from '../../../models/event.js'
import { type Series, SeriesModel } from '../../../models/series.js'
import { storePicture } from '../../../models/stored-file/picture.js'
import { type Scene, svgOf } from './drawing.js'
import { circular, digital, employment, financing, seniors } from './indoors.js'
import { enterprise, environment, equality, food, living, mobility } from './outdoors.js'

/** By theme; the events of other themes keep the cover that the page draws. */
const scenes: Record<string, Scene> = {
  ...{ circular, digital, employment, seniors },
  ...{ enterprise, environment, equality, food, living, mobility },
}

/** Gives one event of each theme, the next to come, a cover painted for it. */
export async function storeCovers(now: Date): Promise<void> {
  for (const [theme, scene] of Object.entries(scenes)) {
    const event = await EventModel.findOne({ 'themes.0': theme, startsAt: { $gt: now } })
      .sort({ startsAt: 1 })
      .lean<Event>()
    if (!event?.creator || event.cover) continue
    const cover = await painted(scene, event.creator)
    await EventModel.updateOne({ _id: event._id }, { $set: { cover, coverAlt: scene.alt } })
    await keepPictures({ kind: 'event', id: String(event._id) }, { cover })
  }
}

/** Gives the series of the demo its own, which all its sessions show. */
export async function storeSeriesCover(series: Series): Promise<void> {
  if (!series.creator || series.cover) return
  const cover = await painted(financing, series.creator)
  await SeriesModel.updateOne({ _id: series._id }, { $set: { cover, coverAlt: financing.alt } })
  await keepPictures({ kind: 'series', id: String(series._id) }, { cover })
}

async function painted(scene: Scene, owner: unknown): Promise<Types.ObjectId> {
  const picture = { owner: String(owner), name: coverName, purpose: 'cover' as const, content: svgOf(scene) }
  return new Types.ObjectId((await storePicture(picture, coverShape)).id)
}

import type { Types } from 'mongoose'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { contentChanged } from '../content-version.js'
import { keepPictures } from '../event/pictures.js'
import { type Series, SeriesModel } from '../series.js'
import type { Rhythm } from './rhythm.js'
import { indexSeries } from './search.js'

/** What an organiser says of a series; its sessions keep their own words. */
export interface SeriesWords {
  title: string
  summary: string
  description: string
  cover?: Types.ObjectId
  coverAlt?: string
  /** How further sessions follow each other; those that stand keep their dates. */
  rhythm: Pick<Rhythm, 'unit' | 'every'>
}

export async function editSeries(series: Series, words: SeriesWords): Promise<void> {
  const { cover, coverAlt, rhythm, ...said } = words
  await SeriesModel.updateOne(
    { _id: series._id },
    {
      $set: {
        ...said,
        html: renderMarkdown(said.description),
        'rhythm.unit': rhythm.unit,
        'rhythm.every': rhythm.every,
        ...(cover && { cover, coverAlt }),
      },
      ...(!cover && { $unset: { cover: 1, coverAlt: 1 } }),
    },
  )
  await keepPictures({ kind: 'series', id: String(series._id) }, { cover }, { cover: series.cover })
  await indexSeries(series._id)
  await contentChanged()
}

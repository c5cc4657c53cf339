import type { PersonalDomain } from '../personal-data.js'
import { SeriesModel } from '../series.js'

/** The series that somebody has made; they stay, made by nobody. */
export const seriesData: PersonalDomain = {
  domain: 'series',
  async collect(user) {
    return SeriesModel.find({ creator: user }, { title: 1, summary: 1, description: 1, createdAt: 1 })
      .sort({ _id: 1 })
      .lean()
  },
  async forget(user) {
    await SeriesModel.updateMany({ creator: user }, { $unset: { creator: 1 } })
  },
}

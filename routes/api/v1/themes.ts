import { z } from 'zod'
import { themePath } from '../../../models/paths.js'
import { type Theme, themes } from '../../../models/theme.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { pageOfList, paging } from '../paging.js'
import { theme as themeSchema } from '../reference-schemas.js'
import { list } from '../schemas.js'
import { localised, moment } from './values.js'

export const listThemes = endpoint({
  path: '/api/v1/themes',
  operation: 'listThemes',
  example: {},
  params: z.object({}),
  query: z.object(paging),
  answer: list('Themes', themeSchema),
  async handle({ query }) {
    const { items, next } = pageOfList(await themes(), query)
    return { body: { data: items.map(themeAnswer) }, next }
  },
})

function themeAnswer(theme: Theme): z.input<typeof themeSchema> {
  return {
    key: theme._id,
    slug: theme.slug,
    name: localised(theme.name),
    invitation: localised(theme.invitation),
    share: theme.share,
    topicCount: theme.topicCount ?? 0,
    lastPostAt: moment(theme.lastPostAt),
    url: config.publicUrl + themePath(theme),
  }
}

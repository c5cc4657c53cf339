import { Router } from 'express'
import { fundingTools } from '../models/funding-tool.js'
import { territoryBySlug } from '../models/territory.js'
import { themeRows } from '../models/theme/row.js'
import { label } from '../server/reference/index.js'

export const about = Router()

about.get('/about', async (_req, res) => {
  const [tools, themes] = await Promise.all([fundingTools(), themeRows()])
  res.render('pages/about', {
    area: 'about',
    label,
    tools: await Promise.all(
      tools.map(async (tool) => ({
        tool,
        territory: tool.territory ? await territoryBySlug(tool.territory) : undefined,
      })),
    ),
    themes,
    /** Widths of the bars, in the units of their drawing: the largest share fills it. */
    largestShare: Math.max(...themes.map(({ theme }) => theme.share)),
    sources: sourcesOf([
      ...[...label.figures, ...label.calendar, ...label.partners, ...label.waves].map(({ source }) => source),
      ...tools.flatMap((tool) => tool.sources),
    ]),
  })
})

/** Each document once, by its title. */
function sourcesOf<Source extends { title?: string | null }>(all: Source[]): Source[] {
  return [...new Map(all.map((source) => [source.title, source])).values()]
}

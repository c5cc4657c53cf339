import { z } from 'zod'
import { address, count, lastPostAt, localised, named, slug } from './schemas.js'

export const figure = named(
  'Figure',
  z.object({
    label: localised,
    value: z.number(),
    upTo: z.number().nullable().describe('api.fields.upTo'),
    unit: localised,
    precision: z.enum(['exact', 'about', 'over']),
  }),
)

export const theme = named(
  'Theme',
  z.object({
    key: z.string().describe('api.fields.key'),
    slug,
    name: localised,
    invitation: localised,
    share: z.number().describe('api.fields.share'),
    topicCount: count,
    lastPostAt,
    url: address,
  }),
)

export const challenge = named(
  'Challenge',
  z.object({
    id: z.string().describe('api.fields.challengeId'),
    slug,
    territory: z.string().describe('api.fields.territory'),
    title: localised,
    summary: localised,
    themes: z.array(z.string()).describe('api.fields.themes'),
    goals: z.array(figure),
    topicCount: count,
    lastPostAt,
    url: address,
  }),
)

export const territory = named(
  'Territory',
  z.object({
    slug,
    name: z.string(),
    shortName: z.string().describe('api.fields.shortName'),
    kind: z.string().describe('api.fields.kind'),
    wave: z.int().describe('api.fields.wave'),
    region: z.object({ code: z.string().describe('api.fields.officialCode'), name: z.string() }),
    departments: z.array(z.string()).describe('api.fields.officialCodes'),
    timeZone: z.string().describe('api.fields.timeZone'),
    within: z.array(z.string()).describe('api.fields.within'),
    presentation: localised.nullable(),
    figures: z.array(figure),
    collective: z
      .object({ name: z.string().nullable(), members: z.array(z.string()), supporters: z.array(z.string()) })
      .nullable()
      .describe('api.fields.collective'),
    challenges: z.array(challenge),
    topicCount: count,
    lastPostAt,
    url: address,
  }),
)

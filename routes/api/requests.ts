import { z } from 'zod'
import { body, filing, onBehalfOf, title } from '../../models/post/fields.js'
import { topicKinds } from '../../models/topic.js'

/** What the API takes, in one place: these schemas check what comes and describe it in `openapi.json`. */
export const requests = z.registry<{ id: string }>()

export function named<T extends z.ZodType>(id: string, schema: T): T {
  requests.add(schema, { id })
  return schema
}

const unknownTheme = 'topics.errors.themeUnknown'
const day = z.iso.date('topics.errors.dayUnknown').optional()
const voice = onBehalfOf.describe('api.fields.speakingFor')

export const newTopic = named(
  'NewTopic',
  z.strictObject({
    title: title.describe('api.fields.newTitle'),
    body: body.describe('api.fields.newBody'),
    theme: filing.theme.describe('api.parameters.theme'),
    also: z
      .array(z.string(unknownTheme).max(200, unknownTheme), unknownTheme)
      .max(20, unknownTheme)
      .default([])
      .describe('api.fields.also'),
    territory: filing.territory.describe('api.parameters.territory'),
    challenge: filing.challenge.describe('api.parameters.challenge'),
    kind: z.enum(topicKinds, 'api.errors.topicKind').default('discussion').describe('api.fields.topicKind'),
    opensOn: day.describe('api.fields.opensOn'),
    closesOn: day.describe('api.fields.closesOn'),
    onBehalfOf: voice,
  }),
)

export const newMasterclassRequest = named(
  'NewMasterclassRequest',
  z.strictObject({
    title: title.describe('api.fields.newTitle'),
    body: body.describe('api.fields.newBody'),
    audience: z
      .array(z.string('events.errors.lineTooLong').max(300, 'events.errors.lineTooLong'))
      .max(12, 'events.errors.tooManyLines')
      .default([])
      .describe('api.fields.audience'),
    theme: filing.theme.describe('api.parameters.theme'),
    also: z
      .array(z.string(unknownTheme).max(200, unknownTheme), unknownTheme)
      .max(20, unknownTheme)
      .default([])
      .describe('api.fields.also'),
    territory: filing.territory.describe('api.parameters.territory'),
    challenge: filing.challenge.describe('api.parameters.challenge'),
    onBehalfOf: voice,
  }),
)

export const newPost = named(
  'NewPost',
  z.strictObject({ body: body.describe('api.fields.newBody'), onBehalfOf: voice }),
)

export const postEdit = named(
  'PostEdit',
  z.strictObject({
    body: body.optional().describe('api.fields.newBody'),
    title: title.optional().describe('api.fields.editedTitle'),
    version: z.int('api.errors.version').min(1, 'api.errors.version').describe('api.fields.editedVersion'),
  }),
)

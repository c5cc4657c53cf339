import { z } from 'zod'
import { body, filing, onBehalfOf, title } from '../../models/post/fields.js'
import { distinctOptions, pollLimits } from '../../models/topic/purpose.js'
import { topicKinds } from '../../models/topic.js'

/** What the API takes, in one place: these schemas check what comes and describe it in `openapi.json`. */
export const requests = z.registry<{ id: string }>()

export function named<T extends z.ZodType>(id: string, schema: T): T {
  requests.add(schema, { id })
  return schema
}

const unknownTheme = 'topics.errors.themeUnknown'
const day = z.iso.date('topics.errors.dayUnknown').optional()
const pollText = (longest: number, message: string) => z.string(message).max(longest, message)
const voice = onBehalfOf.describe('api.fields.speakingFor')

const filed = {
  theme: filing.theme.describe('api.parameters.theme'),
  also: z
    .array(z.string(unknownTheme).max(200, unknownTheme), unknownTheme)
    .max(20, unknownTheme)
    .default([])
    .describe('api.fields.also'),
  territory: filing.territory.describe('api.parameters.territory'),
  challenge: filing.challenge.describe('api.parameters.challenge'),
}

export const newTopic = named(
  'NewTopic',
  z.strictObject({
    title: title.describe('api.fields.newTitle'),
    body: body.describe('api.fields.newBody'),
    ...filed,
    kind: z.enum(topicKinds, 'api.errors.topicKind').default('discussion').describe('api.fields.topicKind'),
    opensOn: day.describe('api.fields.opensOn'),
    closesOn: day.describe('api.fields.closesOn'),
    pollQuestion: pollText(pollLimits.question, 'topics.errors.pollQuestionTooLong')
      .default('')
      .describe('api.fields.pollQuestion'),
    pollOptions: z
      .array(pollText(pollLimits.label, 'topics.errors.pollOptionTooLong'), 'topics.errors.pollOptionsTooFew')
      .transform(distinctOptions)
      .pipe(z.array(z.string()).max(pollLimits.options, 'topics.errors.pollOptionsTooMany'))
      .default([])
      .describe('api.fields.pollOptions'),
    pollClosesOn: day.describe('api.fields.pollClosesOn'),
    pollMultiple: z.boolean('api.errors.boolean').default(false).describe('api.fields.pollMultiple'),
    pollHidden: z.boolean('api.errors.boolean').default(false).describe('api.fields.pollHidden'),
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
    ...filed,
    onBehalfOf: voice,
  }),
)

export const pollVote = named(
  'PollVote',
  z.strictObject({
    choices: z
      .array(
        z.int('topics.errors.choiceMissing').min(0, 'topics.errors.choiceMissing'),
        'topics.errors.choiceMissing',
      )
      .max(pollLimits.options, 'topics.errors.choiceMissing')
      .describe('api.fields.choices'),
  }),
)

export const chosenAnswer = named(
  'ChosenAnswer',
  z.strictObject({
    post: z
      .string('api.errors.post')
      .regex(/^[0-9a-f]{24}$/i, 'api.errors.post')
      .describe('api.fields.answer'),
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

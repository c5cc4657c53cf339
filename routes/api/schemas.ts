import { z } from 'zod'

/** What the API answers, in one place: these schemas serialise the answers and describe them in `openapi.json`. */
export const schemas = z.registry<{ id: string }>()

function named<T extends z.ZodType>(id: string, schema: T): T {
  schemas.add(schema, { id })
  return schema
}

const moment = z.iso.datetime()
const address = z.string().describe('Address of the page that people read')

export const localised = named('Localised', z.object({ fr: z.string(), en: z.string() }))

export const figure = named(
  'Figure',
  z.object({
    label: localised,
    value: z.number(),
    upTo: z.number().nullable().describe('The upper end, when the figure is a range'),
    unit: localised,
    precision: z.enum(['exact', 'about', 'over']),
  }),
)

export const theme = named(
  'Theme',
  z.object({
    key: z.string().describe('What topics and challenges refer to'),
    slug: z.string(),
    name: localised,
    invitation: localised,
    share: z.number().describe('Percentage of the applications to the first call'),
    topicCount: z.int(),
    lastPostAt: moment.nullable(),
    url: address,
  }),
)

export const challenge = named(
  'Challenge',
  z.object({
    id: z.string().describe('<territory>/<slug>'),
    slug: z.string(),
    territory: z.string().describe('Slug of its territory'),
    title: localised,
    summary: localised,
    themes: z.array(z.string()).describe('Keys of themes, the main one first'),
    goals: z.array(figure),
    topicCount: z.int(),
    lastPostAt: moment.nullable(),
    url: address,
  }),
)

export const territory = named(
  'Territory',
  z.object({
    slug: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: z.string(),
    wave: z.int().describe('1: labelled in February 2019; 2: announced later in 2019'),
    region: z.object({ code: z.string(), name: z.string() }),
    departments: z.array(z.string()).describe('Official codes'),
    timeZone: z.string(),
    within: z.array(z.string()).describe('Slugs of the territories that it lies inside'),
    presentation: localised.nullable(),
    figures: z.array(figure),
    collective: z
      .object({ name: z.string().nullable(), members: z.array(z.string()), supporters: z.array(z.string()) })
      .nullable(),
    challenges: z.array(challenge),
    topicCount: z.int(),
    lastPostAt: moment.nullable(),
    url: address,
  }),
)

export const author = named(
  'Author',
  z.object({ id: z.string(), name: z.string(), territory: z.string().nullable().describe('A slug') }),
)

const topicFields = {
  id: z.string(),
  title: z.string(),
  theme: z.string().describe('Key of the theme in whose forum it stands'),
  territory: z.string().nullable().describe('A slug'),
  challenge: z.string().nullable().describe('<territory>/<slug>'),
  author: author.nullable().describe('null: a former member'),
  postCount: z.int(),
  createdAt: moment,
  lastPostAt: moment,
  url: address,
}

export const topicSummary = named('TopicSummary', z.object(topicFields))

export const post = named(
  'Post',
  z.object({
    id: z.string(),
    position: z.int().describe('Its number in the topic'),
    author: author.nullable().describe('null: a former member'),
    body: z.string().describe('Markdown; empty once deleted'),
    html: z.string().describe('The same, rendered and sanitised'),
    createdAt: moment,
    editedAt: moment.nullable(),
    deletedAt: moment.nullable(),
    url: address,
  }),
)

export const topic = named(
  'Topic',
  z.object({ ...topicFields, posts: z.array(post).describe('One page of them; the header Link leads on') }),
)

export const problem = named(
  'Problem',
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      instance: z.string(),
      errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
    })
    .describe('RFC 9457, in the language of the request'),
)

export const list = <T extends z.ZodType>(id: string, item: T) => named(id, z.object({ data: z.array(item) }))

import { z } from 'zod'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import type { Endpoint, Method } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { requests } from './requests.js'
import { problem, schemas, waiting } from './schemas.js'

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  example?: string
  schema: JsonSchema
}

export interface Answer {
  description: string
  headers?: Record<string, { description: string; schema: JsonSchema; example?: string }>
  content?: Record<string, { schema: { $ref: string } }>
}

export interface Operation {
  operationId: string
  summary: string
  security?: { token?: string[] }[]
  parameters: Parameter[]
  requestBody?: { required: true; content: Record<string, { schema: { $ref: string } }> }
  responses: Record<string, Answer>
}

const schemasPath = '#/components/schemas/'

export function nameIn(reference: string): string {
  return reference.slice(schemasPath.length)
}

/** The whole API as OpenAPI 3.1 says it, made from the schemas that check and serialise. */
export function openApiDocument(locale: Locale) {
  const described = { ...schemasIn(schemas, 'output', locale), ...schemasIn(requests, 'input', locale) }
  return {
    openapi: '3.1.0',
    info: {
      title: t(locale, 'api.documentTitle'),
      version: '1',
      description: t(locale, 'api.documentDescription'),
    },
    servers: [{ url: config.publicUrl }],
    paths: pathsOf(locale),
    components: {
      schemas: described,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: t(locale, 'api.token') },
      },
    },
  }
}

function schemasIn(registry: typeof schemas, io: 'input' | 'output', locale: Locale) {
  const generated = z.toJSONSchema(registry, {
    uri: (id) => schemasPath + id,
    io,
    override: ({ jsonSchema }) => plain(jsonSchema as JsonSchema, locale),
  }).schemas as Record<string, JsonSchema>
  return Object.fromEntries(Object.entries(generated).map(([id, schema]) => [id, bare(schema)]))
}

function pathsOf(locale: Locale): Record<string, Partial<Record<Method, Operation>>> {
  const paths: Record<string, Partial<Record<Method, Operation>>> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint, locale) }
  }
  return paths
}

function operation(endpoint: Endpoint, locale: Locale): Operation {
  const { scope, readerScope, body } = endpoint
  return {
    operationId: endpoint.operation,
    summary: t(locale, `api.operations.${endpoint.operation}`),
    ...(scope && { security: [{ token: [scope] }] }),
    ...(readerScope && { security: [{}, { token: [readerScope] }] }),
    parameters: [
      ...parameters(endpoint, 'path', locale),
      ...parameters(endpoint, 'query', locale),
      ...(endpoint.status === 201 ? [idempotencyKey(locale)] : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: referenceTo(body) } } },
      },
    }),
    responses: {
      ...answers(endpoint, locale),
      ...Object.fromEntries(
        refusals(endpoint).map((status) => [
          status,
          {
            description: t(locale, `api.refusals.${status}`, { scope }),
            content: { 'application/problem+json': { schema: { $ref: referenceTo(problem) } } },
          },
        ]),
      ),
    },
  }
}

function idempotencyKey(locale: Locale): Parameter {
  return {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: t(locale, 'api.parameters.idempotencyKey'),
    schema: { type: 'string' },
  }
}

function answers(endpoint: Endpoint, locale: Locale): Record<string, Answer> {
  const { status, answer, scope } = endpoint
  if (!answer) return { 204: { description: t(locale, 'api.done') } }
  const content = { 'application/json': { schema: { $ref: referenceTo(answer) } } }
  if (!scope) return { 200: found(endpoint, locale), 304: { description: t(locale, 'api.notModified') } }
  if (status === 200) return { 200: { description: t(locale, 'api.found'), content } }
  const location = { description: t(locale, 'api.locationHeader'), schema: { type: 'string' } }
  return {
    201: { description: t(locale, 'api.made'), headers: { Location: location }, content },
    202: {
      description: t(locale, 'api.kept'),
      content: { 'application/json': { schema: { $ref: referenceTo(waiting) } } },
    },
  }
}

function found(endpoint: Endpoint, locale: Locale): Answer {
  const link = {
    description: t(locale, 'api.linkHeader'),
    schema: { type: 'string' },
    example: `<${endpoint.path}?limit=50&after=bm9ybWFuZGll>; rel="next"`,
  }
  const etag = { description: t(locale, 'api.etagHeader'), schema: { type: 'string' } }
  return {
    description: t(locale, 'api.found'),
    headers: { ...('after' in endpoint.query.shape && { Link: link }), ETag: etag },
    ...(endpoint.answer && {
      content: { 'application/json': { schema: { $ref: referenceTo(endpoint.answer) } } },
    }),
  }
}

function refusals({ params, query, gone, scope, body, refusals: others = [] }: Endpoint): number[] {
  const named = Object.keys(params.shape).length > 0
  const asked = Object.keys(query.shape).length > 0
  const statuses = [
    ...(scope ? [401, 403, 429] : []),
    ...(named ? [404] : []),
    ...(gone ? [410] : []),
    ...(body ? [413, 415, 422] : []),
    ...(asked ? [422] : []),
    ...others,
  ]
  return statuses.sort((a, b) => a - b)
}

function parameters(endpoint: Endpoint, place: 'path' | 'query', locale: Locale): Parameter[] {
  const shape = place === 'path' ? endpoint.params : endpoint.query
  const { properties = {} } = z.toJSONSchema(shape, {
    io: 'input',
    override: ({ jsonSchema }) => plain(jsonSchema as JsonSchema, locale),
  })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as JsonSchema
    const example = endpoint.example?.[name]
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description !== undefined && { description }),
      ...(example !== undefined && { example }),
      schema,
    }
  })
}

function referenceTo(schema: z.ZodType): string {
  const id = (schemas.get(schema) ?? requests.get(schema))?.id
  if (!id) throw new Error('A schema of the API has no name')
  return schemasPath + id
}

/** Descriptions in the reader's language; without what zod adds for itself, such as every whole number's bounds. */
function plain(schema: JsonSchema & { pattern?: string }, locale: Locale) {
  // What may be left out carries over the description of what it wraps, which is translated already.
  if (schema.description?.startsWith('api.')) schema.description = t(locale, schema.description)
  if (schema.format === 'date-time') delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

function bare(given: JsonSchema & { $schema?: string; $id?: string }): JsonSchema {
  const { $schema: _schema, $id: _id, ...schema } = given
  return schema
}

import { z } from 'zod'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import type { Endpoint } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { problem, schemas } from './schemas.js'

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
  in: 'path' | 'query'
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
  parameters: Parameter[]
  responses: Record<string, Answer>
}

const schemasPath = '#/components/schemas/'

export function nameIn(reference: string): string {
  return reference.slice(schemasPath.length)
}

/** The whole API as OpenAPI 3.1 says it, made from the schemas that check and serialise. */
export function openApiDocument(locale: Locale) {
  const generated = z.toJSONSchema(schemas, {
    uri: (id) => schemasPath + id,
    io: 'output',
    override: ({ jsonSchema }) => plain(jsonSchema as JsonSchema, locale),
  }).schemas as Record<string, JsonSchema>
  return {
    openapi: '3.1.0',
    info: {
      title: t(locale, 'api.documentTitle'),
      version: '1',
      description: t(locale, 'api.documentDescription'),
    },
    servers: [{ url: config.publicUrl }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint, locale) }]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(generated).map(([id, schema]) => [id, bare(schema)])),
    },
  }
}

function operation(endpoint: Endpoint, locale: Locale): Operation {
  return {
    operationId: endpoint.operation,
    summary: t(locale, `api.operations.${endpoint.operation}`),
    parameters: [...parameters(endpoint, 'path', locale), ...parameters(endpoint, 'query', locale)],
    responses: {
      200: found(endpoint, locale),
      304: { description: t(locale, 'api.notModified') },
      ...Object.fromEntries(
        refusals(endpoint).map((status) => [
          status,
          {
            description: t(locale, `api.refusals.${status}`),
            content: { 'application/problem+json': { schema: { $ref: referenceTo(problem) } } },
          },
        ]),
      ),
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
    content: { 'application/json': { schema: { $ref: referenceTo(endpoint.answer) } } },
  }
}

function refusals({ params, query, gone }: Endpoint): number[] {
  const found = Object.keys(params.shape).length > 0 ? [404] : []
  const asked = Object.keys(query.shape).length > 0 ? [422] : []
  return [...found, ...(gone ? [410] : []), ...asked]
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
  const id = schemas.get(schema)?.id
  if (!id) throw new Error('An answer of the API has no name')
  return schemasPath + id
}

/** Descriptions in the reader's language; without what zod adds for itself, such as every whole number's bounds. */
function plain(schema: JsonSchema & { pattern?: string }, locale: Locale) {
  if (schema.description) schema.description = t(locale, schema.description)
  if (schema.format === 'date-time') delete schema.pattern
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

function bare(given: JsonSchema & { $schema?: string; $id?: string }): JsonSchema {
  const { $schema: _schema, $id: _id, ...schema } = given
  return schema
}

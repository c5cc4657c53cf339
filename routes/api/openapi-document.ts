import { z } from 'zod'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import type { Endpoint } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { problem, schemas } from './schemas.js'

type JsonSchema = Record<string, unknown>

const toReference = (id: string) => `#/components/schemas/${id}`

/** The whole API as OpenAPI 3.1 says it, made from the schemas that check and serialise. */
export function openApiDocument(locale: Locale) {
  const generated = z.toJSONSchema(schemas, { uri: toReference, io: 'output' }).schemas
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

function operation(endpoint: Endpoint, locale: Locale) {
  const failures = Object.keys(endpoint.params.shape).length > 0 ? ['404', '410', '422'] : ['422']
  return {
    operationId: endpoint.operation,
    summary: t(locale, `api.operations.${endpoint.operation}`),
    parameters: [...parameters(endpoint.params, 'path'), ...parameters(endpoint.query, 'query')],
    responses: {
      200: {
        description: t(locale, 'api.found'),
        headers: {
          ...('after' in endpoint.query.shape && {
            Link: { description: t(locale, 'api.linkHeader'), schema: { type: 'string' } },
          }),
          ETag: { description: t(locale, 'api.etagHeader'), schema: { type: 'string' } },
        },
        content: { 'application/json': { schema: { $ref: referenceTo(endpoint.answer) } } },
      },
      ...Object.fromEntries(
        failures.map((status) => [
          status,
          {
            description: t(locale, `errors.title${status}`),
            content: { 'application/problem+json': { schema: { $ref: referenceTo(problem) } } },
          },
        ]),
      ),
    },
  }
}

function parameters(shape: z.ZodObject, place: 'path' | 'query') {
  const { properties = {} } = z.toJSONSchema(shape, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as JsonSchema
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description !== undefined && { description }),
      schema,
    }
  })
}

function referenceTo(schema: z.ZodType): string {
  const id = schemas.get(schema)?.id
  if (!id) throw new Error('An answer of the API has no name')
  return toReference(id)
}

function bare({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema {
  return schema
}

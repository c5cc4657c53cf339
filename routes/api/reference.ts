import { challenges } from '../../models/challenge.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { addressOf } from './endpoint.js'
import { endpoints } from './endpoints.js'
import {
  type Answer,
  type JsonSchema,
  nameIn,
  type Operation,
  openApiDocument,
  type Parameter,
} from './openapi-document.js'

/** What a value is, in words, or by the name of its schema. */
interface Kind {
  list: boolean
  nullable: boolean
  /** A schema of its own, explained elsewhere on the page. */
  schema?: string
  words?: string
}

interface Field extends Kind {
  name: string
  description?: string
  optional: boolean
}

/** `openapi.json` as the page shows it: the same document, arranged for reading and for trying. */
export function apiReference(locale: Locale, known: Record<string, Record<string, string>>) {
  const document = openApiDocument(locale)
  return {
    operations: Object.entries(document.paths).flatMap(([path, offered]) =>
      Object.entries(offered).map(([method, operation]) =>
        shownOperation({ path, method }, operation, known[operation.operationId] ?? {}, locale),
      ),
    ),
    schemas: Object.entries(document.components.schemas).map(([name, schema]) => ({
      name,
      description: schema.description,
      fields: fieldsOf(schema, locale),
    })),
  }
}

/** Values that fields offer while one types, in the reader's language. */
export async function suggestions(locale: Locale) {
  const [places, allThemes, allChallenges] = await Promise.all([territories(), themes(), challenges()])
  const regions = new Map(places.map(({ region }) => [region?.code ?? '', region?.name ?? '']))
  return {
    theme: allThemes.map(({ _id, name }) => ({ value: _id, label: name?.[locale] ?? _id })),
    territory: places.map(({ _id, name }) => ({ value: _id, label: name })),
    region: [...regions].map(([value, label]) => ({ value, label })),
    challenge: allChallenges.map(({ _id, title }) => ({ value: _id, label: title?.[locale] ?? _id })),
  }
}

const suggested: Record<string, string> = {
  theme: 'theme',
  territory: 'territory',
  region: 'region',
  challenge: 'challenge',
}

function suggestedFor(path: string, name: string): string | undefined {
  return name === 'slug' && path.startsWith('/api/v1/territories/') ? 'territory' : suggested[name]
}

function shownOperation(
  { path, method }: { path: string; method: string },
  operation: Operation,
  known: Record<string, string>,
  locale: Locale,
) {
  const { operationId: id, summary, parameters, responses } = operation
  const endpoint = endpoints.find((one) => one.operation === id)
  const values: Record<string, string> = { ...endpoint?.example, ...known }
  const taken = operation.requestBody?.content['application/json']
  return {
    id,
    path,
    method: method.toUpperCase(),
    summary,
    scope: endpoint?.scope,
    takes: taken && nameIn(taken.schema.$ref),
    address: endpoint && addressOf(endpoint, values),
    parameters: parameters.map((parameter) => ({
      ...shownParameter(parameter, values, locale),
      suggested: suggestedFor(path, parameter.name),
    })),
    answers: Object.entries(responses).map(([status, answer]) => shownAnswer(status, answer)),
  }
}

function shownParameter(
  { name, required, description, schema }: Parameter,
  values: Record<string, string>,
  locale: Locale,
) {
  const number = schema.type === 'integer'
  const bounds =
    schema.maximum === undefined
      ? undefined
      : t(locale, 'api.kinds.between', { least: schema.minimum, most: schema.maximum })
  const fallback =
    schema.default === undefined ? undefined : t(locale, 'api.kinds.otherwise', { value: schema.default })
  return {
    name,
    required,
    description,
    number,
    choices: schema.enum,
    value: values[name] ?? '',
    words: [kindOf(schema, locale).words, bounds, fallback, required ? t(locale, 'api.required') : undefined]
      .filter(Boolean)
      .join(', '),
  }
}

function shownAnswer(status: string, { description, headers = {}, content = {} }: Answer) {
  const [type, body] = Object.entries(content)[0] ?? []
  return {
    status,
    description,
    type,
    schema: body && nameIn(body.schema.$ref),
    headers: Object.entries(headers).map(([name, header]) => ({ name, ...header })),
  }
}

/** The fields of an object, those of objects inside it under their whole path: `region.code`. */
function fieldsOf(schema: JsonSchema, locale: Locale, within = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const kind = kindOf(property, locale)
    const name = `${within}${key}`
    const inner = innermost(property)
    return [
      {
        ...kind,
        name,
        description: property.description,
        optional: !schema.required?.includes(key),
      },
      ...fieldsOf(inner, locale, `${name}${kind.list ? '[]' : ''}.`),
    ]
  })
}

function orNothing(schema: JsonSchema): { given: JsonSchema; nullable: boolean } {
  const given = schema.anyOf?.find(({ type }) => type !== 'null')
  if (given) return { given, nullable: true }
  if (!Array.isArray(schema.type)) return { given: schema, nullable: false }
  return { given: { ...schema, type: schema.type.find((type) => type !== 'null') }, nullable: true }
}

function innermost(schema: JsonSchema): JsonSchema {
  const { given } = orNothing(schema)
  return given.items ?? given
}

function kindOf(schema: JsonSchema, locale: Locale): Kind {
  const { given, nullable } = orNothing(schema)
  const one = given.items ?? given
  return {
    list: given.items !== undefined,
    nullable,
    ...(one.$ref ? { schema: nameIn(one.$ref) } : { words: wordsFor(one, locale) }),
  }
}

function wordsFor({ type, format, enum: choices }: JsonSchema, locale: Locale): string {
  if (choices) return t(locale, 'api.kinds.oneOf', { choices: choices.join(', ') })
  if (format === 'date-time') return t(locale, 'api.kinds.moment')
  return t(locale, `api.kinds.${type}`)
}

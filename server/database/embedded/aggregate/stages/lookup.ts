import type { Document } from 'bson'
import { failedToParse } from '../../errors.js'
import { addPath, computeFields, emptyBranch } from '../../projection/tree.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import type { Stage, StageContext, StageOperator } from '../context.js'
import { constant, type Expression, environmentOf, type Variables, withNames } from '../environment.js'
import { checkVariableName, pathReader, splitPath } from '../field-path.js'
import { correlatedFilter } from '../lookup/correlated-filter.js'
import { foreignFilter } from '../lookup/foreign-filter.js'
import { checkInner } from '../places.js'

interface Lookup {
  from: string | undefined
  as: string
  localField?: string
  foreignField?: string
  pipeline?: unknown[]
  let?: Document
}

export const $lookup: StageOperator = (operand, context) => {
  const lookup = readOptions(operand)
  checkInner('$lookup', 51047, lookup.pipeline)
  const join = compileJoin(lookup, context)
  const names = splitPath(lookup.as)
  return function* (docs) {
    for (const doc of docs) {
      const tree = emptyBranch()
      addPath(tree, names.join('.'), constant([...join(doc)]))
      yield computeFields(tree, doc, environmentOf(doc, context.variables))
    }
  }
}

function compileJoin(lookup: Lookup, outer: StageContext): (doc: Document) => Iterable<Document> {
  const variables: Variables = Object.create(outer.variables)
  const bindings = compileLet(lookup.let ?? {}, outer)
  const inner = {
    ...outer,
    variables,
    scope: withNames(
      outer.scope,
      bindings.map(([name]) => name),
    ),
  }
  const run: Stage = outer.compile(lookup.pipeline ?? [], inner)
  const narrowed = correlatedFilter(lookup.pipeline ?? [], new Set(bindings.map(([name]) => name)))
  const local = lookup.localField === undefined ? undefined : pathReader(splitPath(lookup.localField))
  return (doc) => {
    const environment = environmentOf(doc, outer.variables)
    for (const [name, value] of bindings) variables[name] = value(environment)
    const filters = [narrowed(variables)]
    if (local) filters.push(foreignFilter(lookup.foreignField as string, local(doc)))
    const used = filters.filter((filter) => Object.keys(filter).length > 0)
    const filter = used.length > 1 ? { $and: used } : (used[0] ?? {})
    const found = lookup.from === undefined ? [] : (outer.context?.find(lookup.from, filter) ?? [])
    return [...run(found)]
  }
}

function compileLet(spec: Document, { scope }: StageContext): [string, Expression][] {
  return Object.entries(spec).map(([name, value]) => {
    checkVariableName(name)
    return [name, scope.compile(value, scope)]
  })
}

function readOptions(operand: unknown): Lookup {
  if (!isPlainObject(operand))
    throw failedToParse(`the $lookup stage specification must be an object, but found ${bsonType(operand)}`)
  const { from, as, localField, foreignField, pipeline, let: bindings, ...others } = operand
  for (const name of Object.keys(others)) throw failedToParse(`unknown argument to $lookup: ${name}`)
  for (const [name, value] of Object.entries({ from, as, localField, foreignField })) {
    if (value !== undefined && typeof value !== 'string') {
      throw failedToParse(`$lookup argument '${name}' must be a string, found ${name}: ${bsonType(value)}`)
    }
  }
  if (as === undefined) throw failedToParse("must specify 'as' field for a $lookup")
  if ((localField === undefined) !== (foreignField === undefined)) {
    throw failedToParse("$lookup requires both or neither of 'localField' and 'foreignField' to be specified")
  }
  if (pipeline === undefined && localField === undefined) {
    throw failedToParse(
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    )
  }
  if (pipeline === undefined && bindings !== undefined)
    throw failedToParse("$lookup with 'let' requires 'pipeline'")
  const own = Array.isArray(pipeline) && Object.keys(pipeline[0] ?? {})[0] === '$documents'
  if (from === undefined && !own) throw failedToParse("must specify 'from' field for a $lookup")
  if (bindings !== undefined && !isPlainObject(bindings))
    throw failedToParse("$lookup argument 'let' must be an object")
  if (foreignField !== undefined) splitPath(foreignField)
  return { from, as, localField, foreignField, pipeline, let: bindings }
}

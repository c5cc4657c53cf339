import type { Document } from 'bson'
import { failedToParse } from '../errors.js'
import type { Filter } from '../query/filter.js'
import type { MatchDetails } from '../query/path.js'
import { bsonType, isPlainObject } from '../values/type.js'
import { applyChanges } from './apply.js'
import { compileArrayFilters, identifiersIn } from './array-filters.js'
import { immutableId } from './immutable-id.js'
import { UPDATE_OPERATORS } from './operators/index.js'
import { addChange, type ChangeBranch } from './tree.js'
import type { Update, UpdateContext, UpdateOptions } from './update.js'

/** Compiles an update made of operators. */
export function compileModifiers(update: Document, options: UpdateOptions): Update {
  const tree: ChangeBranch = { children: new Map() }
  const identifiers = new Map<string, string>()
  for (const [name, fields] of Object.entries(update)) addOperator(name, fields)
  const arrayFilters = compileArrayFilters(options.arrayFilters ?? [], identifiers, update, options.collation)

  return {
    isReplacement: false,
    apply(root, { filter, isInsert }: UpdateContext) {
      const changed = applyChanges(tree, {
        root,
        isInsert,
        arrayFilters,
        matchedIndex: () => matchedIndex(filter, root),
      })
      const doc = immutableId(root, changed, isInsert)
      return { doc, modified: doc !== root }
    },
  }

  function addOperator(name: string, fields: unknown): void {
    const operator = UPDATE_OPERATORS[name]
    if (!operator) {
      throw failedToParse(
        `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
      )
    }
    if (!isPlainObject(fields)) {
      throw failedToParse(
        `Modifiers operate on fields but we found type ${bsonType(fields)} instead. For example: {$mod: {<field>: ...}} not {${name}: ${String(fields)}}`,
      )
    }
    for (const [path, operand] of Object.entries(fields)) {
      for (const identifier of identifiersIn(path)) identifiers.set(identifier, path)
      const change = operator(operand, path, {
        collation: options.collation,
        change: (other, added) => addChange(tree, other, added),
      })
      addChange(tree, path, change)
    }
  }
}

function matchedIndex(filter: Filter, root: Document): number | undefined {
  const details: MatchDetails = {}
  return filter.matches(root, details) ? details.index : undefined
}

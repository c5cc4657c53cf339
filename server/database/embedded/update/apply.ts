import type { Document } from 'bson'
import { badValue, CommandError } from '../errors.js'
import { getField, setField } from '../values/clone.js'
import { formatElement } from '../values/format.js'
import { asDocument } from '../values/type.js'
import type { ArrayFilters } from './array-filters.js'
import { type ApplyContext, REMOVED } from './operator.js'
import { type ChangeBranch, type ChangeNode, inOrder, isChange, mergeChanges } from './tree.js'

const MAX_PADDING = 1_500_000

export interface ApplyState {
  root: Document
  isInsert: boolean
  arrayFilters: ArrayFilters
  /** The array index that the filter matched, asked for by `$` alone. */
  matchedIndex(): number | undefined
}

/** Applies the changes to a document and returns the changed copy, or the very same one. */
export function applyChanges(tree: ChangeBranch, state: ApplyState): Document {
  return applyToDocument(tree, state.root, '', state)
}

function applyNode(node: ChangeNode, value: unknown, path: string, state: ApplyState): unknown {
  if (isChange(node)) return node.apply(value, contextOf(path, state))
  if (value === undefined) return applyToMissing(node, path, state)
  if (Array.isArray(value)) return applyToArray(node, value, path, state)
  const doc = asDocument(value)
  return doc ? applyToDocument(node, doc, path, state) : applyToScalar(node, value, path, state)
}

function applyToDocument(branch: ChangeBranch, doc: Document, path: string, state: ApplyState): Document {
  let result = doc
  for (const [written, node] of inOrder(branch)) {
    if (written.startsWith('$[')) throw notAnArray(doc, path)
    const name = written === '$' ? String(indexOf(state)) : written
    const before = getField(result, name)
    const after = applyNode(node, before, path ? `${path}.${name}` : name, state)
    if (after === before) continue
    if (result === doc) result = { ...doc }
    if (after === REMOVED) delete result[name]
    else setField(result, name, after)
  }
  return result
}

function applyToMissing(branch: ChangeBranch, path: string, state: ApplyState): unknown {
  const created: Document = {}
  for (const [name, node] of inOrder(branch)) {
    if (name.startsWith('$[')) {
      throw badValue(`The path '${path}' must exist in the document in order to apply array updates.`)
    }
    const key = name === '$' ? String(indexOf(state)) : name
    const value = creates(node, `${path}.${key}`, state)
      ? applyNode(node, undefined, `${path}.${key}`, state)
      : undefined
    if (value !== undefined && value !== REMOVED) setField(created, key, value)
  }
  return Object.keys(created).length > 0 ? created : undefined
}

function applyToScalar(branch: ChangeBranch, value: unknown, path: string, state: ApplyState): unknown {
  for (const [name, node] of inOrder(branch)) {
    if (name.startsWith('$[')) throw notAnArray(value, path)
    const key = name === '$' ? String(indexOf(state)) : name
    if (creates(node, `${path}.${key}`, state)) throw notViable(key, path, value)
  }
  return value
}

function applyToArray(branch: ChangeBranch, array: unknown[], path: string, state: ApplyState): unknown[] {
  const result = [...array]
  let changed = false
  for (const [index, node] of elementChanges(branch, array, path, state)) {
    const before = result[index]
    const at = `${path}.${index}`
    if (before === undefined && !creates(node, at, state)) continue
    const after = applyNode(node, before, at, state)
    if (after === before) continue
    changed = true
    if (index - result.length > MAX_PADDING)
      throw new CommandError(34, 'CannotBackfillArray', "can't backfill more than 1500000 elements")
    while (result.length < index) result.push(null)
    result[index] = after === REMOVED ? null : after
  }
  return changed ? result : array
}

function elementChanges(
  branch: ChangeBranch,
  array: unknown[],
  path: string,
  state: ApplyState,
): Map<number, ChangeNode> {
  const changes = new Map<number, ChangeNode>()
  for (const [name, node] of inOrder(branch)) {
    for (const index of indexesOf(name, node, array, path, state)) {
      const other = changes.get(index)
      changes.set(index, other ? mergeChanges(other, node, `${path}.${index}`) : node)
    }
  }
  return changes
}

function indexesOf(
  name: string,
  node: ChangeNode,
  array: unknown[],
  path: string,
  state: ApplyState,
): number[] {
  if (name === '$') return [indexOf(state)]
  if (name === '$[]') return [...array.keys()]
  if (name.startsWith('$[')) {
    const matches = state.arrayFilters.test(name.slice(2, -1))
    return [...array.keys()].filter((i) => matches(array[i]))
  }
  if (/^(0|[1-9]\d*)$/.test(name)) return [Number(name)]
  if (creates(node, `${path}.${name}`, state)) throw notViable(name, path, array)
  return []
}

function indexOf(state: ApplyState): number {
  const index = state.matchedIndex()
  if (index === undefined)
    throw badValue('The positional operator did not find the match needed from the query.')
  return index
}

function creates(node: ChangeNode, path: string, state: ApplyState): boolean {
  if (isChange(node)) return node.creates(contextOf(path, state))
  for (const [name, child] of node.children) if (creates(child, `${path}.${name}`, state)) return true
  return false
}

function contextOf(path: string, { root, isInsert }: ApplyState): ApplyContext {
  return { path, root, isInsert }
}

function notViable(name: string, path: string, value: unknown): CommandError {
  const holder = path.slice(path.lastIndexOf('.') + 1)
  return new CommandError(
    28,
    'PathNotViable',
    `Cannot create field '${name}' in element {${formatElement(holder, value)}}`,
  )
}

function notAnArray(value: unknown, path: string): CommandError {
  const holder = path.slice(path.lastIndexOf('.') + 1)
  return badValue(`Cannot apply array updates to non-array element ${formatElement(holder, value)}`)
}

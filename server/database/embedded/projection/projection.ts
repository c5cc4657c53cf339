import type { Document } from 'bson'
import { environmentOf } from '../aggregate/environment.js'
import { openScope } from '../aggregate/expression.js'
import { badValue, location } from '../errors.js'
import type { Filter } from '../query/filter.js'
import type { MatchDetails } from '../query/path.js'
import { getField, setField } from '../values/clone.js'
import { asDocument } from '../values/type.js'
import { compileElemMatch } from './elemMatch.js'
import { parseProjection } from './parse.js'
import { matchedElement } from './positional.js'
import { compileSlice, isFindSlice } from './slice.js'
import { addPath, type Branch, computeFields, excludeFields, includeFields, isBranch } from './tree.js'

export interface Projection {
  project(doc: Document): Document
  /** The dotted paths of a plain inclusion, which an index may cover. */
  inclusionPaths?: string[]
}

export interface ProjectionOptions {
  filter?: Filter
  let?: Record<string, unknown>
}

interface Rewrite {
  names: string[]
  /** Whether it is the first array on its path that is rewritten, and nothing within. */
  firstArray?: boolean
  apply(value: unknown, details: MatchDetails): unknown
}

/** Compiles the projection of a find or of a findAndModify. */
export function compileProjection(spec: Document, options: ProjectionOptions = {}): Projection {
  const { scope, variables } = openScope(options)
  const rewrites: Rewrite[] = []
  let positional = false
  const parsed = parseProjection(spec, scope, (path, operator, operand) => {
    switch (operator) {
      case '$slice':
        if (!isFindSlice(operand)) return undefined
        rewrites.push({ names: path.split('.'), apply: compileSlice(operand) })
        return 'keep'
      case '$elemMatch':
        rewrites.push({ names: [path], apply: compileElemMatch(path, operand) })
        return 'include'
      case '$':
        if (!operand) throw location(31395, 'positional projection cannot be used with exclusion')
        if (positional) throw location(31276, 'Cannot specify more than one positional projection per query.')
        positional = true
        rewrites.push({ names: path.split('.').slice(0, -1), firstArray: true, apply: matchedElement })
        return 'include'
      case '$meta':
        throw badValue('$meta is not supported by the embedded database')
    }
    return undefined
  })
  const { mode, tree, computes } = parsed
  if (mode === 'inclusion') {
    for (const { names } of rewrites) if (!isCovered(tree, names)) addPath(tree, names.join('.'), 'include')
  }
  const plain = mode === 'inclusion' && !computes && rewrites.length === 0
  return { project, ...(plain ? { inclusionPaths: parsed.paths } : {}) }

  function project(doc: Document): Document {
    let result = mode === 'inclusion' ? includeFields(tree, doc) : excludeFields(tree, doc)
    if (computes) result = computeFields(tree, result, environmentOf(doc, variables))
    if (rewrites.length === 0) return result
    const details: MatchDetails = {}
    if (positional) {
      if (!options.filter?.matches(doc, details)) details.index = undefined
    }
    return rewrites.reduce((done, rewrite) => rewriteAt(done, rewrite, 0, details), result)
  }
}

function rewriteAt(doc: Document, rewrite: Rewrite, depth: number, details: MatchDetails): Document {
  const name = rewrite.names[depth] as string
  const value = getField(doc, name)
  if (value === undefined) return doc
  const result = { ...doc }
  const rewritten =
    depth === rewrite.names.length - 1 || (rewrite.firstArray && Array.isArray(value))
      ? rewrite.apply(value, details)
      : rewriteInside(value, rewrite, depth + 1, details)
  if (rewritten === undefined) delete result[name]
  else setField(result, name, rewritten)
  return result
}

/** Into a document, or into those of an array; an array in an array stays as it is. */
function rewriteInside(value: unknown, rewrite: Rewrite, depth: number, details: MatchDetails): unknown {
  const inside = (one: unknown) => {
    const doc = asDocument(one)
    return doc ? rewriteAt(doc, rewrite, depth, details) : one
  }
  return Array.isArray(value) ? value.map(inside) : inside(value)
}

function isCovered(tree: Branch, names: string[]): boolean {
  let branch = tree
  for (const name of names) {
    const field = branch.fields.get(name)
    if (field === undefined) return false
    if (!isBranch(field)) return true
    branch = field
  }
  return true
}

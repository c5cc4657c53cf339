import type { Document } from 'bson'
import type { Environment, Expression } from '../aggregate/environment.js'
import { location } from '../errors.js'
import { getField, setField } from '../values/clone.js'
import { fieldNames } from '../values/field-order.js'
import { asDocument } from '../values/type.js'

/** What becomes of a path: kept, dropped or computed; a branch leads to longer paths. */
export type Leaf = 'include' | 'exclude' | Expression

export interface Branch {
  fields: Map<string, Leaf | Branch>
  computes: boolean
}

export function emptyBranch(): Branch {
  return { fields: new Map(), computes: false }
}

/** Adds a dotted path; two that overlap are refused. */
export function addPath(tree: Branch, path: string, leaf: Leaf): void {
  const names = path.split('.')
  const last = names.pop() as string
  let branch = tree
  names.forEach((name, depth) => {
    if (typeof leaf === 'function') branch.computes = true
    const next = branch.fields.get(name)
    if (next === undefined) {
      const made = emptyBranch()
      branch.fields.set(name, made)
      branch = made
    } else if (isBranch(next)) branch = next
    else
      throw location(
        31249,
        `Path collision at ${path} remaining portion ${[...names.slice(depth + 1), last].join('.')}`,
      )
  })
  if (typeof leaf === 'function') branch.computes = true
  if (branch.fields.has(last)) throw location(31250, `Path collision at ${path}`)
  branch.fields.set(last, leaf)
}

/** The document with the fields that the tree includes. */
export function includeFields(tree: Branch, doc: Document): Document {
  const kept: Document = {}
  for (const name of fieldNames(doc)) {
    const field = tree.fields.get(name)
    if (field === undefined || typeof field === 'function') continue
    const value = isBranch(field)
      ? includeValue(field, doc[name])
      : field === 'include'
        ? doc[name]
        : undefined
    if (value !== undefined) setField(kept, name, value)
  }
  return kept
}

/** The document without the fields that the tree excludes. */
export function excludeFields(tree: Branch, doc: Document): Document {
  const kept: Document = {}
  for (const name of fieldNames(doc)) {
    const field = tree.fields.get(name)
    if (field === 'exclude') continue
    setField(kept, name, field !== undefined && isBranch(field) ? excludeValue(field, doc[name]) : doc[name])
  }
  return kept
}

/** The document with the computed fields of the tree added; one computed as missing is removed. */
export function computeFields(tree: Branch, doc: Document, environment: Environment): Document {
  if (!tree.computes) return doc
  const result: Document = { ...doc }
  for (const [name, field] of tree.fields) {
    if (typeof field === 'function') assign(result, name, field(environment))
    else if (isBranch(field) && field.computes) {
      setField(result, name, computeValue(field, getField(doc, name), environment))
    }
  }
  return result
}

export function isBranch(field: Leaf | Branch): field is Branch {
  return typeof field === 'object'
}

function includeValue(branch: Branch, value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map((item) => includeValue(branch, item))
      .filter((item) => item !== undefined || branch.computes)
  const doc = asDocument(value)
  return doc && includeFields(branch, doc)
}

function excludeValue(branch: Branch, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => excludeValue(branch, item))
  const doc = asDocument(value)
  return doc ? excludeFields(branch, doc) : value
}

function computeValue(branch: Branch, value: unknown, environment: Environment): unknown {
  if (Array.isArray(value)) return value.map((item) => computeValue(branch, item, environment))
  return computeFields(branch, asDocument(value) ?? {}, environment)
}

function assign(doc: Document, name: string, value: unknown): void {
  if (value === undefined) delete doc[name]
  else setField(doc, name, value)
}

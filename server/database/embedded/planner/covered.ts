import type { Document } from 'bson'
import type { FilterNode } from '../query/filter.js'
import type { Index } from '../storage/index.js'
import { toldValues } from '../storage/told-keys.js'
import { setField } from '../values/clone.js'
import type { Plan } from './plan.js'

/** The plan, reading keys alone where the index tells all that the filter and the projection ask for. */
export function coveredPlan(plan: Plan, paths: string[] | undefined): Plan {
  if (!paths || plan.access.kind !== 'index' || plan.sort.length > 0) return plan
  const { index } = plan.access
  const names = new Set(index.fields.map(({ path }) => path))
  const flat = index.fields.every(({ segments }) => segments.length === 1)
  const covers =
    tells(index) && flat && paths.every((path) => names.has(path)) && asksOnly(plan.filter.ast, names)
  return covers ? { ...plan, covered: true } : plan
}

/** Whether the keys of an index tell the values that they were made of. */
export const tells = (index: Index) => !index.opaque && !index.isMultikey && !index.cut && !index.collation

function asksOnly(node: FilterNode, names: ReadonlySet<string>): boolean {
  if (node.kind === 'predicate') return names.has(node.path)
  if (node.kind === 'and' || node.kind === 'or') return node.children.every((child) => asksOnly(child, names))
  return node.kind === 'not' && asksOnly(node.child, names)
}

/** The fields of a document that an entry's key tells. */
export function keyDocument(index: Index, key: Buffer): Document {
  const doc: Document = {}
  for (const [i, value] of toldValues(key, index.fields).entries()) {
    setField(doc, (index.fields[i] as { path: string }).path, value)
  }
  return doc
}

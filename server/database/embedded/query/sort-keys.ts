import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { getField, setField } from '../values/clone.js'
import { asDocument } from '../values/type.js'

const EMPTY = Symbol('empty array')

/**
 * The keys that a document is sorted by: one where no array is on the way, else one for each element, the
 * fields below one array taken from the same element.
 */
export function sortKeys(doc: Document, paths: string[][], expanded: readonly string[] = []): unknown[][] {
  let array: { names: string[]; items: unknown[] } | undefined
  const key = paths.map((names) => read(names))
  if (!array) return [key]
  const { names, items } = array as { names: string[]; items: unknown[] }
  const known = [...expanded, names.join('.')]
  return (items.length === 0 ? [EMPTY] : items).flatMap((item) =>
    sortKeys(replaced(doc, names, item), paths, known),
  )

  function read(names: string[]): unknown {
    let value: unknown = doc
    for (let depth = 0; depth <= names.length; depth++) {
      const name = names[depth]
      const holder = asDocument(value)
      if (Array.isArray(value) && !expanded.includes(names.slice(0, depth).join('.'))) {
        if (name === undefined || !isIndex(name, value)) return found(names.slice(0, depth), value)
        value = value[Number(name)]
      } else if (name === undefined) return value === EMPTY ? undefined : (value ?? null)
      else if (holder) value = getField(holder, name)
      else return null
    }
    return null
  }

  function found(names: string[], items: unknown[]): undefined {
    if (array && array.names.join('.') !== names.join('.')) {
      throw badValue('cannot sort with keys that are parallel arrays')
    }
    array = { names, items }
  }
}

function isIndex(name: string, array: unknown[]): boolean {
  return /^(0|[1-9]\d*)$/.test(name) && Number(name) < array.length
}

function replaced(holder: Document, [name = '', ...rest]: string[], item: unknown): Document {
  const inner = Array.isArray(holder) ? holder[Number(name)] : getField(holder, name)
  const value = rest.length === 0 ? item : replaced(inner as Document, rest, item)
  const copy: Document = Array.isArray(holder) ? [...holder] : { ...holder }
  setField(copy, name, value)
  return copy
}

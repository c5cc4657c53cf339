import type { Document } from 'bson'
import { getField } from '../values/clone.js'
import { asDocument } from '../values/type.js'

/** What a match tells about itself: the index of the first array element on the way, for `$`. */
export interface MatchDetails {
  index?: number
}

export type ValueTest = (value: unknown, details?: MatchDetails) => boolean
export type DocumentTest = (doc: Document, details?: MatchDetails) => boolean

interface Segment {
  name: string
  index: number
  inherited: boolean
}

/**
 * Tests the values at a dotted path, through arrays as MongoDB walks them. `leaf` says what an array at
 * the end of the path is: its elements and itself, or itself alone.
 */
export function testPath(path: string, leaf: 'elements' | 'whole', test: ValueTest): DocumentTest {
  const segments = path.split('.').map(segment)
  const last = segments.length - 1
  const only = segments[0] as Segment
  const atLeaf = leaf === 'whole' ? test : elementsAndWhole(test)

  if (last === 0) return (doc, details) => atLeaf(read(doc, only), details)
  return (doc, details) => walk(doc, 0, details)

  function walk(start: Document, from: number, details: MatchDetails | undefined): boolean {
    let value: unknown = start
    for (let i = from; i <= last; i++) {
      const doc = asDocument(value)
      if (!doc) return Array.isArray(value) ? walkArray(value, i, details) : test(undefined, details)
      value = read(doc, segments[i] as Segment)
    }
    return atLeaf(value, details)
  }

  function walkArray(array: unknown[], from: number, details: MatchDetails | undefined): boolean {
    const { index } = segments[from] as Segment
    for (let i = 0; i < array.length; i++) {
      const doc = asDocument(array[i])
      if (doc && walk(doc, from, details)) {
        if (details) details.index = i
        return true
      }
      if (i === index && walkOffset(array[i], doc, from, details)) return true
    }
    return false
  }

  function walkOffset(
    item: unknown,
    doc: Document | undefined,
    at: number,
    details: MatchDetails | undefined,
  ) {
    if (at === last) return test(item, details)
    if (doc) return walk(doc, at + 1, details)
    return Array.isArray(item) && walkArray(item, at + 1, details)
  }
}

function elementsAndWhole(test: ValueTest): ValueTest {
  return (value, details) => {
    if (!Array.isArray(value)) return test(value, details)
    for (let i = 0; i < value.length; i++) {
      if (test(value[i], details)) {
        if (details) details.index = i
        return true
      }
    }
    return test(value, details)
  }
}

function segment(name: string): Segment {
  return { name, index: /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1, inherited: name in Object.prototype }
}

function read(doc: Document, { name, inherited }: Segment): unknown {
  return inherited ? getField(doc, name) : doc[name]
}

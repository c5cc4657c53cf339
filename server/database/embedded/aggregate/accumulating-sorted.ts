import type { Document } from 'bson'
import { location } from '../errors.js'
import { compileSort } from '../query/sort.js'
import { asDocument, isPlainObject } from '../values/type.js'
import type { AccumulatorOperator } from './accumulator.js'
import { countOf } from './arrays/count-of.js'
import { namedOperands, requireSpecification } from './operator.js'

interface Entry {
  key: unknown[]
  output: unknown
}

/** Builds `$top`, `$topN`, `$bottom` and `$bottomN`. */
export function accumulatingSorted(
  name: string,
  end: 'top' | 'bottom',
  single: boolean,
): AccumulatorOperator {
  const required = single ? ['sortBy', 'output'] : ['n', 'sortBy', 'output']
  return (operand, scope) => {
    requireSpecification(name, operand, 5788001)
    const args = namedOperands(name, { required, codes: { unknown: 5788002, missing: 5788003 } }, operand)
    if (!isPlainObject(args.sortBy)) throw location(10065, 'invalid parameter: expected an object (sortBy)')
    const sort = compileSort(args.sortBy, scope.collation)
    const output = scope.compile(args.output, scope)
    const n = scope.compile(args.n ?? 1, scope)
    return (first) => {
      const count = countOf(n(first))
      let entries: Entry[] = []
      return {
        add(environment) {
          const doc: Document = asDocument(environment.current) ?? {}
          entries.push({ key: sort.key(doc), output: output(environment) ?? null })
          if (entries.length > count * 2 + 100) entries = keep(entries, count)
        },
        result() {
          const outputs = keep(entries, count).map((entry) => entry.output)
          return single ? outputs[0] : outputs
        },
      }
    }

    function keep(entries: Entry[], count: number): Entry[] {
      const sorted = [...entries].sort((a, b) => sort.compare(a.key, b.key))
      return end === 'top' ? sorted.slice(0, count) : sorted.slice(-count)
    }
  }
}

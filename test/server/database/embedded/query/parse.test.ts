import type { Document } from 'bson'
import { expect } from 'chai'
import { compileFilter } from '../../../../../server/database/embedded/query/filter.js'
import { finds, refusesFilter } from './matching.js'

describe('Filters', () => {
  finds([
    ['finds all for nothing', {}, [{}, { a: 1 }]],
    ['holds several fields together', { a: 1, b: 2 }, [{ a: 1, b: 2 }], [{ a: 1 }]],
  ])
  refusesFilter([
    ['refuses an unknown operator', { a: { $nonsense: 1 } }, 2, 'unknown operator: $nonsense'],
    ['refuses an unknown operator at the top', { $nonsense: 1 }, 2, 'unknown top level operator: $nonsense.'],
    ['refuses a field among operators', { a: { $gt: 1, b: 2 } }, 2, 'unknown operator: b'],
    ['refuses $where', { $where: 'true' }, 2],
    ['refuses $text', { $text: { $search: 'x' } }, 27, 'text index required for $text query'],
    ['refuses an empty $geoWithin', { a: { $geoWithin: {} } }, 2],
    ['refuses $maxDistance by itself', { a: { $maxDistance: 1 } }, 2],
  ])
  it('refuses a bomb of nested filters', () => {
    let filter: Document = { a: 1 }
    for (let i = 0; i < 5000; i++) filter = { $and: [filter] }
    expect(() => compileFilter(filter)).to.throw('nesting depth')
  })
  it('shows the planner what it understood', () =>
    expect(compileFilter({ a: 1, b: { $gt: 2, $ne: 3 } }).ast).to.deep.equal({
      kind: 'and',
      children: [
        { kind: 'predicate', path: 'a', op: '$eq', value: 1 },
        {
          kind: 'and',
          children: [
            { kind: 'predicate', path: 'b', op: '$gt', value: 2 },
            { kind: 'not', child: { kind: 'predicate', path: 'b', op: '$eq', value: 3 } },
          ],
        },
      ],
    }))
})

import { expect } from 'chai'
import { compileUpdate } from '../../../../../server/database/embedded/update/update.js'
import { applyUpdate, refusesUpdate, updates } from './updating.js'

describe('Updates', () => {
  updates([
    ['replace the document but its _id', { _id: 1, a: 1 }, { b: 2 }, { _id: 1, b: 2 }],
    ['replace with the same _id', { _id: 1, a: 1 }, { b: 2, _id: 1 }, { _id: 1, b: 2 }],
    ['replace with nothing', { _id: 1, a: 1 }, {}, { _id: 1 }],
    [
      'run a pipeline',
      { _id: 1, a: 1 },
      [{ $set: { b: { $add: ['$a', 1] } } }, { $unset: 'a' }],
      { _id: 1, b: 2 },
    ],
    ['set a field below with a dollar', { _id: 1 }, { $set: { 'a.$b': 1 } }, { _id: 1, a: { $b: 1 } }],
    ['replace by a pipeline', { _id: 1, a: { x: 1 } }, [{ $replaceWith: '$a' }], { _id: 1, x: 1 }],
    [
      'change nothing by a pipeline that changes nothing',
      { _id: 1, a: 1 },
      [{ $set: { a: 1 } }],
      { _id: 1, a: 1 },
    ],
    [
      'put the _id of an inserted document first',
      { a: 1 },
      { $set: { _id: 5 } },
      { _id: 5, a: 1 },
      { isInsert: true },
    ],
  ])
  refusesUpdate([
    [
      'refuse an unknown operator',
      {},
      { $nonsense: { a: 1 } },
      9,
      'Unknown modifier: $nonsense. Expected a valid update modifier or pipeline-style update specified as an array',
    ],
    ['refuse a field among operators', {}, { $set: { a: 1 }, b: 1 }, 9, 'Unknown modifier: b'],
    ['refuse an operator among fields', {}, { b: 1, $set: { a: 1 } }, 52],
    [
      'refuse another _id',
      { _id: 1 },
      { _id: 2 },
      66,
      "the (immutable) field '_id' was found to have been altered to _id: 2",
    ],
    ['refuse another _id by a pipeline', { _id: 1 }, [{ $set: { _id: 2 } }], 66],
    [
      'refuse a stage that does not make one document of one',
      {},
      [{ $match: {} }],
      72,
      '$match is not allowed to be used within an update',
    ],
    [
      'refuse array filters with a pipeline',
      {},
      [{ $set: { a: 1 } }],
      9,
      'arrayFilters may not be specified',
      { arrayFilters: [{ e: 1 }] },
    ],
  ])
  it('tell a replacement from other updates', () => {
    expect(compileUpdate({ a: 1 }).isReplacement).to.equal(true)
    expect(compileUpdate({ $set: { a: 1 } }).isReplacement).to.equal(false)
  })
  it('know the variables of the command', () =>
    expect(applyUpdate({ _id: 1 }, [{ $set: { a: '$$x' } }], { let: { x: 5 } }).doc).to.deep.equal({
      _id: 1,
      a: 5,
    }))
})

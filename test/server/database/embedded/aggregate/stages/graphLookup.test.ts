import { long } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$graphLookup', () => {
  yields([
    [
      'follows a chain',
      [
        { $match: { _id: 3 } },
        {
          $graphLookup: {
            from: 'own',
            startWith: '$boss',
            connectFromField: 'boss',
            connectToField: '_id',
            as: 'up',
            depthField: 'd',
          },
        },
      ],
      [{ _id: 1 }, { _id: 2, boss: 1 }, { _id: 3, boss: 2 }],
      [
        {
          _id: 3,
          boss: 2,
          up: [
            { _id: 2, boss: 1, d: long(0) },
            { _id: 1, d: long(1) },
          ],
        },
      ],
    ],
    [
      'stops at the depth it is told',
      [
        { $match: { _id: 3 } },
        {
          $graphLookup: {
            from: 'own',
            startWith: '$boss',
            connectFromField: 'boss',
            connectToField: '_id',
            as: 'up',
            maxDepth: 0,
          },
        },
      ],
      [{ _id: 1 }, { _id: 2, boss: 1 }, { _id: 3, boss: 2 }],
      [{ _id: 3, boss: 2, up: [{ _id: 2, boss: 1 }] }],
    ],
    [
      'ends in a circle',
      [
        { $match: { _id: 1 } },
        {
          $graphLookup: {
            from: 'own',
            startWith: '$to',
            connectFromField: 'to',
            connectToField: '_id',
            as: 'all',
          },
        },
      ],
      [
        { _id: 1, to: 2 },
        { _id: 2, to: 1 },
      ],
      [
        {
          _id: 1,
          to: 2,
          all: [
            { _id: 2, to: 1 },
            { _id: 1, to: 2 },
          ],
        },
      ],
    ],
  ])
  refusesPipeline([['refuses a missing argument', [{ $graphLookup: { from: 'own' } }], [], 40105]])
})

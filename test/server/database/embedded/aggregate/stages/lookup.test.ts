import type { Document } from 'bson'
import { expect } from 'chai'
import { runPipeline } from '../../../../../../server/database/embedded/aggregate/pipeline.js'
import { dbl } from '../../values/literals.js'
import { refusesPipeline, yields } from '../run.js'

describe('$lookup', () => {
  yields([
    [
      'joins by equality',
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'f', as: 'o' } }],
      {
        own: [
          { _id: 1, k: 5 },
          { _id: 2, k: 6 },
        ],
        other: [{ f: 5, x: 1 }, { f: dbl(5) }],
      },
      [
        { _id: 1, k: 5, o: [{ f: 5, x: 1 }, { f: dbl(5) }] },
        { _id: 2, k: 6, o: [] },
      ],
    ],
    [
      'joins a missing field with null and missing',
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'f', as: 'o' } }],
      { own: [{ _id: 1 }], other: [{ f: null }, { x: 1 }, { f: 1 }] },
      [{ _id: 1, o: [{ f: null }, { x: 1 }] }],
    ],
    [
      'joins each element of an array',
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'f', as: 'o' } }],
      { own: [{ k: [1, 2] }], other: [{ f: 1 }, { f: 2 }, { f: 3 }] },
      [{ k: [1, 2], o: [{ f: 1 }, { f: 2 }] }],
    ],
    [
      'joins a field that is an array there',
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'f', as: 'o' } }],
      { own: [{ k: 1 }], other: [{ f: [1, 2] }] },
      [{ k: 1, o: [{ f: [1, 2] }] }],
    ],
    [
      'runs a pipeline with variables',
      [
        {
          $lookup: {
            from: 'other',
            let: { v: '$k' },
            pipeline: [{ $match: { $expr: { $gt: ['$f', '$$v'] } } }, { $project: { _id: 0, f: 1 } }],
            as: 'o',
          },
        },
      ],
      {
        own: [{ k: 1 }],
        other: [
          { _id: 1, f: 1 },
          { _id: 2, f: 2 },
        ],
      },
      [{ k: 1, o: [{ f: 2 }] }],
    ],
    [
      'joins by equality and runs a pipeline',
      [
        {
          $lookup: {
            from: 'other',
            localField: 'k',
            foreignField: 'f',
            pipeline: [{ $match: { x: 1 } }],
            as: 'o',
          },
        },
      ],
      {
        own: [{ k: 1 }],
        other: [
          { f: 1, x: 1 },
          { f: 1, x: 2 },
          { f: 2, x: 1 },
        ],
      },
      [{ k: 1, o: [{ f: 1, x: 1 }] }],
    ],
    [
      'joins by an equality in the pipeline',
      [
        {
          $lookup: {
            from: 'other',
            let: { v: '$k' },
            pipeline: [{ $match: { $expr: { $eq: ['$f', '$$v'] } } }],
            as: 'o',
          },
        },
      ],
      { own: [{ k: null }, { k: 1 }], other: [{ f: null }, { f: 1 }, {}] },
      [
        { k: null, o: [{ f: null }] },
        { k: 1, o: [{ f: 1 }] },
      ],
    ],
    [
      'puts the result within a document',
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'f', as: 'a.o' } }],
      { own: [{ a: { x: 1 }, k: 1 }], other: [{ f: 1 }] },
      [{ a: { x: 1, o: [{ f: 1 }] }, k: 1 }],
    ],
    [
      'joins documents of its own',
      [{ $lookup: { localField: 'k', foreignField: 'f', pipeline: [{ $documents: [{ f: 1 }] }], as: 'o' } }],
      [{ k: 1 }],
      [{ k: 1, o: [{ f: 1 }] }],
    ],
  ])
  for (const [sentence, expression, doc, filter] of [
    ['an equality', { $eq: ['$f', '$$v'] }, { k: 7 }, { f: { $eq: 7 } }],
    [
      'a field among the elements of a variable',
      { $in: ['$f', '$$v'] },
      { k: [7, 8] },
      { f: { $in: [7, 8] } },
    ],
    ['a variable among the elements of a field', { $in: ['$$v', '$f'] }, { k: 7 }, { f: { $eq: 7 } }],
  ] as const) {
    it(`asks for the foreign documents by a filter that an index may serve: ${sentence}`, () => {
      const asked: Document[] = []
      const context = {
        db: 'test',
        collection: 'own',
        find: (_: string, wanted: Document) => {
          asked.push(wanted)
          return []
        },
      }
      const pipeline = [{ $match: { x: 1, $expr: { $and: [expression, { $gt: ['$y', 0] }] } } }]
      Array.from(
        runPipeline([{ $lookup: { from: 'other', let: { v: '$k' }, pipeline, as: 'o' } }], [doc], context),
      )
      expect(asked).to.deep.equal([{ $and: [{ x: 1 }, filter] }])
    })
  }

  yields([
    [
      'joins by $in in the pipeline',
      [
        {
          $lookup: {
            from: 'other',
            let: { v: '$k' },
            pipeline: [{ $match: { $expr: { $in: ['$f', '$$v'] } } }],
            as: 'o',
          },
        },
      ],
      { own: [{ k: [1, null] }], other: [{ f: 1 }, { f: null }, {}, { f: [1] }] },
      [{ k: [1, null], o: [{ f: 1 }, { f: null }] }],
    ],
  ])

  refusesPipeline([
    [
      'refuses an unknown argument',
      [{ $lookup: { from: 'o', localField: 'a', foreignField: 'b', as: 'c', x: 1 } }],
      [],
      9,
    ],
    [
      'refuses to write in its pipeline',
      [{ $lookup: { from: 'o', pipeline: [{ $merge: 'x' }], as: 'c' } }],
      [],
      51047,
    ],
    ['refuses no as', [{ $lookup: { from: 'o', localField: 'a', foreignField: 'b' } }], [], 9],
    ['refuses half an equality', [{ $lookup: { from: 'o', localField: 'a', as: 'c' } }], [], 9],
  ])
})

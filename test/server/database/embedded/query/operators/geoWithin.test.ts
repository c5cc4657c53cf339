import { finds, refusesFilter } from '../matching.js'

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [-5, -5],
      [-5, 5],
      [5, 5],
      [5, -5],
      [-5, -5],
    ],
    [
      [2, 2],
      [2, 4],
      [4, 4],
      [4, 2],
      [2, 2],
    ],
  ],
}
const within = (operand: unknown) => ({ a: { $geoWithin: operand } })
const point = (...coordinates: number[]) => ({ a: { type: 'Point', coordinates } })
const line = (...coordinates: number[][]) => ({ a: { type: 'LineString', coordinates } })

describe('$geoWithin', () => {
  finds([
    [
      'finds points of a polygon',
      within({ $geometry: SQUARE }),
      [point(0, 0), point(5, 0)],
      [point(6, 0), {}],
    ],
    ['leaves the holes out', within({ $geometry: SQUARE }), [point(1, 3)], [point(3, 3)]],
    ['leaves the other side of the earth out', within({ $geometry: SQUARE }), [], [point(180, 0)]],
    [
      'finds legacy pairs',
      within({ $geometry: SQUARE }),
      [{ a: [1, 1] }, { a: { x: 1, y: 1 } }],
      [{ a: [9, 9] }],
    ],
    [
      'finds one place of several',
      within({ $geometry: SQUARE }),
      [
        {
          a: [
            [9, 9],
            [1, 1],
          ],
        },
      ],
      [{ a: [[9, 9]] }],
    ],
    [
      'finds lines that never leave the polygon',
      within({ $geometry: SQUARE }),
      [line([-1, -1], [1, 1])],
      [line([-1, -1], [9, 9]), line([1, 3], [4.5, 3])],
    ],
    [
      'finds what is in a box',
      within({
        $box: [
          [0, 0],
          [2, 2],
        ],
      }),
      [{ a: [2, 1] }],
      [{ a: [3, 1] }],
    ],
    ['finds what is in a circle', within({ $center: [[0, 0], 2] }), [{ a: [0, 2] }], [{ a: [2, 2] }]],
    [
      'finds what is in a circle of the sphere',
      within({ $centerSphere: [[179, 0], 0.1] }),
      [point(-179, 0)],
      [point(170, 0)],
    ],
    [
      'finds what is in a flat polygon, its edge included',
      within({
        $polygon: [
          [0, 0],
          [4, 0],
          [0, 4],
        ],
      }),
      [{ a: [1, 1] }, { a: [2, 2] }],
      [{ a: [3, 3] }],
    ],
    [
      'knows its older name',
      {
        a: {
          $within: {
            $box: [
              [0, 0],
              [2, 2],
            ],
          },
        },
      },
      [{ a: [1, 1] }],
      [{ a: [3, 3] }],
    ],
  ])
  refusesFilter([
    ['refuses a shape that it does not know', within({ $star: [] }), 2, 'unknown geo specifier'],
    ['refuses a line to hold anything', within({ $geometry: line([0, 0], [1, 1]).a }), 2, 'not supported'],
    [
      'refuses a ring that is open',
      within({
        $geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 1],
              [2, 0],
            ],
          ],
        },
      }),
      2,
      'Loop is not closed',
    ],
    [
      'refuses a place off the earth',
      within({
        $geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [200, 0],
              [1, 1],
              [2, 0],
              [200, 0],
            ],
          ],
        },
      }),
      2,
      'Longitude/latitude is out of bounds, lng: 200 lat: 0',
    ],
  ])
})

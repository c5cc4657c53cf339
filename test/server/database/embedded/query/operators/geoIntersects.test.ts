import { finds, refusesFilter } from '../matching.js'

const meets = (type: string, coordinates: unknown) => ({
  a: { $geoIntersects: { $geometry: { type, coordinates } } },
})
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })
const square = (from: number, to: number) => [
  [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ],
]

describe('$geoIntersects', () => {
  finds([
    [
      'finds a line that crosses another over the date line',
      meets('LineString', [
        [180, 11],
        [180, 9],
      ]),
      [{ a: line([-178, 10], [178, 10]) }],
      [{ a: line([-178, 30], [178, 30]) }, { a: line([-2, 10], [2, 10]) }],
    ],
    [
      'finds what lies whole in a polygon, and what it lies in',
      meets('Polygon', square(0, 10)),
      [
        { a: { type: 'Point', coordinates: [5, 5] } },
        { a: { type: 'Polygon', coordinates: square(-20, 20) } },
      ],
      [{ a: { type: 'Point', coordinates: [15, 5] } }],
    ],
    [
      'finds one geometry of several',
      meets('Point', [1, 1]),
      [{ a: [line([5, 5], [6, 6]), line([0, 1], [1, 1])] }],
    ],
    [
      'looks into collections',
      meets('Polygon', square(0, 10)),
      [{ a: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [5, 5] }] } }],
    ],
  ])
  refusesFilter([
    ['refuses what is no geometry', { a: { $geoIntersects: { $box: [] } } }, 2, 'not supported'],
    ['refuses an unknown type', meets('Circle', []), 2, 'unknown GeoJSON type'],
  ])
})

import { dbl, dec } from '../../values/literals.js'
import { evaluates, refuses } from '../evaluate.js'

describe('$round', () => {
  evaluates([
    ['rounds half to even', { $round: 2.5 }, {}, dbl(2)],
    ['rounds up', { $round: 19.25 }, {}, dbl(19)],
    ['rounds to places', { $round: [19.25, 1] }, {}, 19.2],
    ['rounds 28.73 to one place', { $round: [28.73, 1] }, {}, 28.7],
    ['rounds before the point', { $round: [2347, -2] }, {}, 2300],
    ['rounds an int half to even', { $round: [25, -1] }, {}, 20],
    ['rounds a decimal', { $round: ['$a', 2] }, { a: dec('1.255') }, dec('1.26')],
    ['is null where the places are null', { $round: [1.5, null] }, {}, null],
    ['leaves infinity alone', { $round: '$a' }, { a: Number.POSITIVE_INFINITY }, Number.POSITIVE_INFINITY],
  ])
  refuses([
    ['refuses half a place', { $round: [1, 0.5] }, {}, 51082],
    ['refuses 101 places', { $round: [1, 101] }, {}, 51083],
  ])
})

import { evaluates, refuses } from '../evaluate.js'

describe('$range', () => {
  evaluates([
    ['counts up', { $range: [0, 5] }, {}, [0, 1, 2, 3, 4]],
    ['counts by steps', { $range: [0, 10, 3] }, {}, [0, 3, 6, 9]],
    ['counts down', { $range: [5, 0, -2] }, {}, [5, 3, 1]],
    ['is empty in the wrong direction', { $range: [0, 5, -1] }, {}, []],
  ])
  refuses([
    ['refuses to fill the memory', { $range: [0, 2000000000] }, {}, 146],
    ['refuses a step of zero', { $range: [0, 5, 0] }, {}, 34449],
    ['refuses a fraction', { $range: [0.5, 5] }, {}, 34444],
  ])
})

import { expect } from 'chai'
import { evaluate, refuses } from '../evaluate.js'

describe('$rand', () => {
  it('is a double between 0 and 1', () => {
    const value = evaluate({ $rand: {} })
    expect(value).to.be.a('number').within(0, 1)
  })
  refuses([
    ['refuses what is no document', { $rand: 'x' }, {}, 10065],
    ['refuses arguments', { $rand: { a: 1 } }, {}, 3040501],
  ])
})

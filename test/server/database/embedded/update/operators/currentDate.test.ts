import { expect } from 'chai'
import { applyUpdate, refusesUpdate } from '../updating.js'

describe('$currentDate', () => {
  it('sets the date', () => {
    const { doc } = applyUpdate({}, { $currentDate: { a: true, 'b.c': { $type: 'date' } } })
    expect(doc.a).to.be.instanceOf(Date)
    expect(Date.now() - doc.b.c.getTime()).to.be.within(0, 5000)
  })
  it('sets a timestamp', () =>
    expect(applyUpdate({}, { $currentDate: { a: { $type: 'timestamp' } } }).doc.a._bsontype).to.equal(
      'Timestamp',
    ))
  refusesUpdate([
    ['refuses a number', {}, { $currentDate: { a: 1 } }, 2],
    ['refuses another type', {}, { $currentDate: { a: { $type: 'x' } } }, 2],
    ['refuses another name', {}, { $currentDate: { a: { x: 1 } } }, 2, 'Unrecognized $currentDate option: x'],
  ])
})

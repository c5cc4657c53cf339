import { expect } from 'chai'
import { calendarUntil, oldest } from '../../../server/demo/calendar.js'

const until = new Date('2026-03-11T14:30:00Z')
const dateAt = calendarUntil(until)

describe('the calendar of the demo', () => {
  it('ends now and begins eighteen months ago', () => {
    expect(dateAt(0)).to.deep.equal(until)
    const days = (until.getTime() - dateAt(oldest).getTime()) / 86_400_000
    expect(days).to.be.within(546, 550)
  })

  it('keeps the order of ages', () => {
    let later = until.getTime()
    for (let age = 0.05; age < oldest; age += 0.7) {
      const time = dateAt(age).getTime()
      expect(time).to.be.below(later)
      later = time
    }
  })

  it('falls mostly into working hours, and rarely into weekends', () => {
    const dates = Array.from({ length: 5000 }, (_, index) => dateAt(3 + index * 2.5))
    const working = dates.filter((date) => date.getUTCHours() >= 7 && date.getUTCHours() < 18)
    const weekend = dates.filter((date) => [0, 6].includes(date.getUTCDay()))
    expect(working.length / dates.length).to.be.above(0.75)
    expect(weekend.length / dates.length).to.be.below(0.1)
  })
})

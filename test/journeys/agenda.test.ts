import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { DateTime } from 'luxon'
import { settled, visit } from '../support/browser.js'
import { publishedEvent } from '../support/events.js'
import { freshWorld, hub } from '../support/hub.js'

const month = DateTime.now().setZone('Europe/Paris').startOf('month').plus({ month: 1 })
const wall = (day: number, clock: string) => `${month.set({ day }).toFormat('yyyy-MM-dd')}T${clock}`

describe('a visitor in the agenda', function () {
  this.timeout(90_000)
  beforeEach(freshWorld)

  it('goes from day to day by the keyboard, filters, opens an event, and follows the calendar', async () => {
    const at = (title: string, day: number, from: string, to: string, theme = 'circular', more = {}) =>
      publishedEvent({
        title,
        startsWall: wall(day, from),
        endsWall: wall(day, to),
        themes: [theme],
        ...more,
      })
    await at('Réemploi : une filière en douze mois', 10, '14:30', '16:30')
    await at('Ouvrir ses données', 10, '10:00', '11:00', 'digital', { format: 'webinar' })
    await at('Bien vieillir chez soi', 17, '09:00', '12:00', 'seniors', { timeZone: 'Indian/Mayotte' })
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto(`/events?date=${month.toFormat('yyyy-MM')}`)
    const expectNoViolation = async () => {
      await page.waitForFunction(() => !document.documentElement.ariaBusy)
      await settled(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).to.deep.equal([])
    }
    await expectNoViolation()

    await page.locator('.days .day[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('time')?.dateTime)
    expect(await focused()).to.equal(month.startOf('week').plus({ days: 8 }).toFormat('yyyy-MM-dd'))

    await page.locator('label.chip', { hasText: 'Webinaire' }).click()
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await page.waitForURL(/format=webinar/)
    expect(await page.locator('.days .entry').count()).to.equal(1)
    await page.getByText('Suivre cet agenda').click()
    expect(await page.getByLabel('Adresse du calendrier').inputValue()).to.match(
      /\/events\/feed\.ics\?format=webinar$/,
    )
    await expectNoViolation()

    await page.getByRole('link', { name: 'Semaine', exact: true }).click()
    await page.waitForURL(/view=week/)
    await expectNoViolation()
    await page.goto(`/events?date=${month.toFormat('yyyy-MM')}`)
    await page.getByRole('link', { name: /Ouvrir ses données/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Ouvrir ses données' }).waitFor()
    expect(await page.getByRole('link', { name: 'Ajouter à mon calendrier' }).getAttribute('href')).to.match(
      /\.ics$/,
    )
    expect(complaints).to.deep.equal([])
    await end()
  })
})

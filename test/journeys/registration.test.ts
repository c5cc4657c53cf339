import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { settled, visit } from '../support/browser.js'
import { publishedEvent } from '../support/events.js'
import { freshWorld, hub } from '../support/hub.js'
import { letterTo } from '../support/letters.js'
import { signedIn } from '../support/signed-in.js'

async function expectAccessible(page: Page) {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([])
}

async function register(page: Page, path: string) {
  await page.goto(path)
  await page.getByRole('radio', { name: /Sur place/ }).check()
  await page.getByRole('button', { name: 'M’inscrire' }).click()
}

/** What has taken place: nothing but its dates has moved. */
async function letItBeOver(event: { _id: unknown }) {
  const { EventModel } = await import('../../models/event.js')
  const { contentChanged } = await import('../../models/content-version.js')
  const hour = 3600 * 1000
  await EventModel.updateOne(
    { _id: event._id },
    {
      $set: {
        startsAt: new Date(Date.now() - 3 * hour),
        endsAt: new Date(Date.now() - hour),
        status: 'done',
      },
    },
  )
  await contentChanged()
}

describe('a seat, from hand to hand and to the attestation', function () {
  this.timeout(150_000)
  beforeEach(freshWorld)

  it('goes to the next who waits, who gives it back to the one after, who comes and has it in writing', async () => {
    const phone = { viewport: { width: 390, height: 800 } }
    const [nadia, claire, yann, anlia] = [
      await signedIn({ name: 'Nadia Benali' }),
      await signedIn({ name: 'Claire Morel' }),
      await signedIn({ name: 'Yann Lebreton' }, phone),
      await signedIn({ name: 'Anlia Saïd' }, { ...phone, colorScheme: 'dark' }),
    ]
    const capacity = { onSite: 1, online: 0 }
    const event = await publishedEvent({ admission: { capacity } }, nadia.user)
    const path = `/events/${event.slug}`

    await register(claire.page, path)
    await claire.page.getByText('C’est noté : vous êtes inscrit.').waitFor()
    await expectAccessible(claire.page)
    await register(yann.page, path)
    await yann.page.getByText('Vous êtes nº 1 sur la liste d’attente').waitFor()
    await expectAccessible(yann.page)
    await register(anlia.page, path)
    await anlia.page.getByText('Vous êtes nº 2 sur la liste d’attente').waitFor()

    await claire.page.getByRole('button', { name: 'Me désinscrire' }).click()
    await claire.page.getByText('Vous n’êtes plus inscrit.').waitFor()
    const promotion = await letterTo(yann.user.email, 2)
    const declination = /\/declinations\/[\w.-]+/.exec(promotion.text)?.[0] ?? ''
    const { url } = await hub()
    const elsewhere = await visit(url, phone)
    await elsewhere.page.goto(declination)
    await expectAccessible(elsewhere.page)
    await elsewhere.page.getByRole('button', { name: 'Rendre ma place' }).click()
    await elsewhere.page.getByText('votre place va à la personne suivante').waitFor()

    await letterTo(anlia.user.email, 2)
    await anlia.page.goto(`${path}/registration/ticket`)
    await expectAccessible(anlia.page)
    const ticket = await anlia.page.locator('.ticket-number').innerText()

    await nadia.page.goto(`${path}/check-in`)
    await nadia.page.locator('#ticket').fill('0000-0000')
    await nadia.page.keyboard.press('Enter')
    await nadia.page.getByRole('alert').waitFor()
    await nadia.page.locator('#ticket').fill(ticket)
    await nadia.page.keyboard.press('Enter')
    await nadia.page.getByRole('status').filter({ hasText: 'Anlia Saïd' }).waitFor()
    await expectAccessible(nadia.page)

    await letItBeOver(event)
    await anlia.page.goto(path)
    await expectAccessible(anlia.page)
    const [download] = await Promise.all([
      anlia.page.waitForEvent('download'),
      anlia.page.locator(`a[href="${path}/attestation"]`).click(),
    ])
    expect(download.suggestedFilename()).to.equal(`attestation-${event.slug}.pdf`)
    const { AttestationModel } = await import('../../models/attestation.js')
    const issued = await AttestationModel.findOne().lean()

    await elsewhere.page.goto('/attestations')
    await expectAccessible(elsewhere.page)
    await elsewhere.page.locator('#number').fill(String(issued?._id).toLowerCase().replaceAll('-', ' '))
    await elsewhere.page.keyboard.press('Enter')
    await elsewhere.page.getByText('Anlia S.').waitFor()
    await elsewhere.page.getByText('Monter une ressourcerie').first().waitFor()
    await expectAccessible(elsewhere.page)
    const people = [claire, yann, anlia, elsewhere]
    expect(people.flatMap(({ complaints }) => complaints)).to.deep.equal([])
    for (const { end } of [...people, nadia]) await end()
  })
})

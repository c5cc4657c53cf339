import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { settled } from '../support/browser.js'
import { freshWorld } from '../support/hub.js'
import { letterTo, pathIn } from '../support/letters.js'
import { placed } from '../support/organisations.js'
import { signedIn } from '../support/signed-in.js'

async function expectAccessible(page: Page) {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([])
}

describe('from a wish to a masterclass', function () {
  this.timeout(120_000)
  beforeEach(freshWorld)

  it('takes a member who asks, another who joins and an organiser, and tells both of the date', async () => {
    const [claire, yann, nadia] = [
      await signedIn({ name: 'Claire Morel' }),
      await signedIn(
        { name: 'Yann Lebreton' },
        { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
      ),
      await signedIn({ name: 'Nadia Benali' }),
    ]
    await placed(nadia.user, 'organiser')

    await claire.page.goto('/events')
    await claire.page.getByRole('link', { name: 'Demander une masterclass' }).click()
    await claire.page.getByLabel('Sujet').fill('Acheter ses murs à plusieurs')
    await claire.page.getByLabel('Thème', { exact: true }).selectOption({ label: 'Économie circulaire' })
    await claire.page.locator('#body').fill('Par où commencer ?\n\n- Choisir un montage')
    await expectAccessible(claire.page)
    await claire.page.getByRole('button', { name: 'Publier la demande' }).click()
    await claire.page.getByText('Votre demande est publiée').waitFor()
    await expectAccessible(claire.page)

    const { page } = yann
    await page.goto('/masterclass-requests/new')
    await page.getByLabel('Sujet').fill('Achat de murs')
    await page.getByRole('link', { name: 'Acheter ses murs à plusieurs' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Acheter ses murs à plusieurs' }).click()
    await page.getByRole('button', { name: 'Je la voudrais aussi' }).click()
    await page.getByText('Vous la demandez aussi').waitFor()
    await expectAccessible(page)

    await nadia.page.goto('/masterclass-requests')
    await expectAccessible(nadia.page)
    await nadia.page.getByRole('link', { name: 'Acheter ses murs à plusieurs' }).click()
    await nadia.page.getByRole('button', { name: 'Je m’en charge' }).click()
    await nadia.page.waitForURL('**/events/acheter-ses-murs-a-plusieurs/edit')
    expect(await nadia.page.getByLabel('Titre').inputValue()).to.equal('Acheter ses murs à plusieurs')
    await nadia.page.getByRole('button', { name: 'Enregistrer' }).click()
    await nadia.page.getByRole('button', { name: 'Publier' }).click()
    await nadia.page.getByText('L’évènement est publié.').waitFor()
    await expectAccessible(nadia.page)

    for (const { user } of [claire, yann]) {
      const letter = await letterTo(user.email)
      expect(letter.subject).to.match(/Vous l’attendiez\s: «\sAcheter ses murs à plusieurs\s» a une date/u)
      expect(pathIn(letter)).to.equal('/events/acheter-ses-murs-a-plusieurs')
    }
    await page.goto('/notifications')
    await page.getByRole('link', { name: /a une date/ }).click()
    await page.getByRole('radio', { name: /En ligne/ }).check()
    await page.getByRole('button', { name: 'M’inscrire' }).click()
    await page.getByText('C’est noté : vous êtes inscrit.').waitFor()
    expect([...claire.complaints, ...yann.complaints, ...nadia.complaints]).to.deep.equal([])
    for (const { end } of [claire, yann, nadia]) await end()
  })
})

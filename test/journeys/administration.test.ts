import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { settled } from '../support/browser.js'
import { freshWorld } from '../support/hub.js'
import { letterTo } from '../support/letters.js'
import { memberPassword } from '../support/member.js'
import { signedIn } from '../support/signed-in.js'

async function isAccessible(page: Page) {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).to.deep.equal([])
}

describe('the administrators’ desk and whom it concerns', function () {
  this.timeout(90_000)
  beforeEach(freshWorld)

  it('draws the charts, and asks members again once the charter has changed', async () => {
    const reader = await signedIn({ name: 'Claire Morel' })
    const { page, complaints, end } = await signedIn({ roles: ['administrator'] })
    await page.goto('/administration')
    await page.locator('.charts img').first().scrollIntoViewIfNeeded()
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.charts img')?.naturalWidth ?? 0) > 0,
    )
    await isAccessible(page)
    await page.getByRole('link', { name: 'Charte' }).first().click()
    const text = page.getByLabel('Texte', { exact: false }).first()
    await text.fill(`${await text.inputValue()}\n\n## La lumière\n\nLe dernier sorti éteint.`)
    await page.getByLabel('Ce qui change, en français').fill('Qui sort le dernier éteint la lumière.')
    await page.getByLabel('Ce qui change, en anglais').fill('Whoever leaves last turns the light off.')
    const [preview] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Aperçu' }).click(),
    ])
    await preview.getByRole('heading', { name: 'La lumière' }).waitFor()
    await preview.close()
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.getByText('Version 2').first().waitFor()
    expect(complaints).to.deep.equal([])
    await end()

    await reader.page.waitForTimeout(2100)
    await reader.page.goto('/topics/new')
    await reader.page.getByText('Qui sort le dernier éteint la lumière.').waitFor()
    await isAccessible(reader.page)
    await reader.page.getByRole('checkbox').check()
    await reader.page.getByRole('button', { name: 'Accepter et continuer' }).click()
    await reader.page.waitForURL('**/topics/new')
    expect(reader.complaints).to.deep.equal([])
    await reader.end()
  })

  it('lets a member take everything along, leave, and come back within the week', async () => {
    const { user, page, complaints, end } = await signedIn({ name: 'Claire Morel' })
    await page.goto('/account/data')
    await page.getByRole('button', { name: 'Préparer mon archive' }).click()
    await letterTo(user.email)
    await page.goto('/account/data')
    const [archive] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Télécharger/ }).click(),
    ])
    expect(archive.suggestedFilename()).to.match(/^essaim-.*\.zip$/)
    await isAccessible(page)
    await page.getByRole('link', { name: 'Effacer mon compte' }).click()
    await page.getByLabel('Mot de passe').fill(memberPassword)
    await page.getByRole('button', { name: 'Effacer mon compte dans sept jours' }).click()
    await page.getByText('Pour revenir, connectez-vous.').waitFor()
    await page.goto('/sign-in')
    await page.getByLabel('Adresse électronique').fill(user.email)
    await page.getByLabel('Mot de passe').fill(memberPassword)
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
    await page.getByText('Votre compte va être effacé').first().waitFor()
    await page.getByRole('button', { name: 'Garder mon compte' }).click()
    await page.getByText('Votre compte reste.').waitFor()
    expect(complaints).to.deep.equal([])
    await end()
  })
})

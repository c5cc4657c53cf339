import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { letterTo, pathIn } from '../support/letters.js'
import { memberPassword, person } from '../support/member.js'

async function signIn(page: Page, email: string, next: string) {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(memberPassword)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((address) => address.pathname === next)
}

/** Once Turbo has brought the page. */
async function expectAccessible(page: Page) {
  await page.locator('html:not([aria-busy])').waitFor()
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([])
}

describe('from a claim to words in the name of an organisation', function () {
  this.timeout(120_000)
  beforeEach(freshWorld)

  it('takes a member, an administrator and a colleague without an account', async () => {
    const claire = await person({ name: 'Claire Morel', territory: 'nantes-metropole' })
    const administrator = await person({ name: 'Anlia Saïd', roles: ['administrator'] })
    const { url } = await hub()
    const office = await visit(url)
    const desk = await visit(url)
    const phone = await visit(url, { viewport: { width: 390, height: 800 } })

    await signIn(office.page, claire.email, '/organisations')
    await expectAccessible(office.page)
    await office.page.getByLabel('Nom').fill('écossolies')
    await office.page.getByRole('button', { name: 'Chercher' }).click()
    await office.page.getByRole('link', { name: 'Les Ecossolies' }).click()
    await office.page.getByRole('link', { name: 'Je la représente' }).first().click()
    await office.page.getByLabel('Votre lien avec la structure').fill('Je coordonne l’équipe.')
    await expectAccessible(office.page)
    await office.page.getByRole('button', { name: 'Envoyer' }).click()
    await office.page.getByText('Votre demande est à l’étude').waitFor()

    await signIn(desk.page, administrator.email, '/claims')
    await desk.page.getByText('Je coordonne l’équipe.').waitFor()
    await expectAccessible(desk.page)
    await desk.page.getByRole('button', { name: 'Confier la structure' }).click()
    await desk.page.getByText('La structure est confiée.').waitFor()

    await office.page.goto('/organisations/les-ecossolies/members')
    await expectAccessible(office.page)
    await office.page.getByLabel('Adresse électronique').fill('nadia@exemple.fr')
    await office.page.getByLabel('Rôle', { exact: true }).selectOption({ label: 'référent·e' })
    await office.page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
    await office.page.getByText('L’invitation est partie.').waitFor()

    const { page } = phone
    await page.goto(pathIn(await letterTo('nadia@exemple.fr')))
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Créer mon compte' }).click()
    await page.getByLabel('Prénom et nom').fill('Nadia Benali')
    await page.getByLabel('Adresse électronique').fill('nadia@exemple.fr')
    await page.getByLabel('Mot de passe').fill(memberPassword)
    await page.getByLabel('D’un territoire labellisé').check()
    await page.getByLabel('Territoire', { exact: true }).selectOption({ label: 'Nantes Métropole' })
    await page.locator('#charter').check()
    await page.getByRole('button', { name: 'Créer mon compte' }).click()
    await page.getByText('nadia@exemple.fr').first().waitFor()
    await page.goto(pathIn(await letterTo('nadia@exemple.fr', 2)))
    await page.getByRole('main').getByRole('button').first().click()
    await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
    await page.getByText('Bienvenue dans la structure !').waitFor()
    await expectAccessible(page)

    await page.goto('/topics/new?territory=nantes-metropole')
    await page.getByLabel('Titre').fill('Qui partage un atelier ?')
    await page.getByLabel('Forum', { exact: true }).selectOption({ label: 'Économie circulaire' })
    await page.getByLabel('Vous écrivez').selectOption({ label: 'pour Les Ecossolies' })
    await page.locator('#body').fill('Nous avons de la place le jeudi.')
    await page.getByRole('button', { name: 'Publier le sujet' }).click()
    await page.getByText('Nadia Benali, pour Les Ecossolies').first().waitFor()
    expect([...office.complaints, ...desk.complaints, ...phone.complaints]).to.deep.equal([])
    for (const { end } of [office, desk, phone]) await end()
  })
})

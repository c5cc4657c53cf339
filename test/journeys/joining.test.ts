import { expect } from 'chai'
import { openTopic } from '../../models/topic/opening.js'
import { visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { letterTo, pathIn } from '../support/letters.js'
import { memberPassword, person } from '../support/member.js'

async function question() {
  const author = await person({ name: 'Yann Lebreton', territory: 'nantes-metropole' })
  return openTopic(author, {
    title: 'Qui a financé le premier local de sa ressourcerie ?',
    body: 'Comment avez-vous fait pour **le tout premier local** ?',
    theme: 'circular',
    territory: 'nantes-metropole',
    submission: 'a-question-for-a-journey',
  })
}

for (const javaScriptEnabled of [true, false]) {
  describe(`from sign-up to a first reply, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, function () {
    this.timeout(60_000)
    beforeEach(freshWorld)

    it('takes a visitor who was only reading', async () => {
      await question()
      const { url } = await hub()
      const { page, complaints, end } = await visit(url, { javaScriptEnabled })

      await page.goto('/')
      await page.getByRole('link', { name: 'Qui a financé le premier local de sa ressourcerie' }).click()
      await page.getByRole('heading', { level: 1, name: /premier local/ }).waitFor()
      await page.getByRole('main').getByRole('link', { name: 'Rejoindre Essaim' }).click()

      await page.getByLabel('Prénom et nom').fill('Nadia Benali')
      await page.getByLabel('Adresse électronique').fill('nadia@')
      await page.getByLabel('Mot de passe').fill(memberPassword)
      await page.getByLabel('D’un territoire labellisé').check()
      await page.getByLabel('Territoire', { exact: true }).selectOption({ label: 'Mayotte' })
      await page.getByRole('button', { name: 'Créer mon compte' }).click()

      const summary = page.getByRole('alert')
      await summary.waitFor()
      if (javaScriptEnabled)
        await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
      expect(await page.getByLabel('Prénom et nom').inputValue()).to.equal('Nadia Benali')
      expect(await page.getByLabel('Territoire', { exact: true }).inputValue()).to.equal('mayotte')
      await page.getByLabel('Adresse électronique').fill('nadia@exemple.fr')
      await page.getByLabel('Mot de passe').fill(memberPassword)
      await page.locator('#charter').check()
      await page.getByRole('button', { name: 'Créer mon compte' }).click()
      await page.getByText('nadia@exemple.fr').first().waitFor()

      await page.goto(pathIn(await letterTo('nadia@exemple.fr')))
      await page.getByRole('main').getByRole('button').first().click()
      await page.getByRole('heading', { level: 1, name: /premier local/ }).waitFor()
      await page.getByLabel('Votre réponse').fill('Ici, *la commune* a prêté un hangar pendant un an.')
      await page.getByRole('button', { name: 'Aperçu' }).click()
      await page.locator('em', { hasText: 'la commune' }).first().waitFor()
      await page.getByRole('button', { name: 'Répondre', exact: true }).click()

      const reply = page.getByRole('article').filter({ hasText: 'a prêté un hangar' })
      await reply.waitFor()
      expect(await reply.getByText('Nadia Benali').count()).to.equal(1)
      expect(await reply.locator('em').textContent()).to.equal('la commune')
      expect(complaints.filter((complaint) => !complaint.includes('422'))).to.deep.equal([])
      await end()
    })
  })
}

describe('signing in and out in a browser', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('leads back to the page that asked for it, and ends everywhere at once', async () => {
    const { email } = await person({ name: 'Claire Morel' })
    const { url } = await hub()
    const office = await visit(url)
    const phone = await visit(url, { viewport: { width: 390, height: 800 } })
    for (const { page } of [office, phone]) {
      await page.goto('/topics/new')
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill(memberPassword)
      await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
      await page.getByRole('heading', { level: 1, name: 'Ouvrir un sujet' }).waitFor()
    }
    await office.page.goto('/account')
    await office.page
      .getByRole('button', { name: /partout/ })
      .first()
      .click()
    await office.page.waitForURL((address) => !address.pathname.startsWith('/account'))
    await phone.page.goto('/topics/new')
    await phone.page.waitForURL(/\/sign-in/)
    expect([...office.complaints, ...phone.complaints]).to.deep.equal([])
    await office.end()
    await phone.end()
  })
})

import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'chai'
import { settled, visit } from '../support/browser.js'
import { photograph } from '../support/files.js'
import { freshWorld, hub } from '../support/hub.js'
import { memberPassword, person } from '../support/member.js'
import { topicWith } from '../support/topics.js'

describe('a member among others', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('shows their face, pastes a picture into a reply, and sees who wrote by pointing at a name', async () => {
    const { email } = await person({ name: 'Claire Morel', territory: 'mayotte' })
    const { path } = await topicWith(0)
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto('/sign-in?next=/account/profile')
    await page.getByLabel('Adresse électronique').fill(email)
    await page.getByLabel('Mot de passe').fill(memberPassword)
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()

    const buffer = await photograph()
    await page
      .getByLabel('Choisir une photo')
      .setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: 'Envoyer la photo' }).click()
    await page.getByText('Votre photo est en place.').waitFor()
    await page.getByLabel('Quelques mots sur vous').fill('Je répare des vélos.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Votre profil est enregistré.').waitFor()
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).to.deep.equal([])

    await page.goto(path)
    await page.locator('.attach.scripted').waitFor()
    await page.getByLabel('Votre réponse').fill('Notre atelier')
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([new Uint8Array(bytes)], 'atelier.jpg', { type: 'image/jpeg' }))
        const paste = new ClipboardEvent('paste', {
          clipboardData: transfer,
          bubbles: true,
          cancelable: true,
        })
        document.querySelector('#body')?.dispatchEvent(paste)
      },
      [...buffer],
    )
    await page.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('![atelier.webp](/files/'),
    )
    await page.getByRole('button', { name: 'Répondre', exact: true }).click()
    const picture = page.locator('article.post .prose img')
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.prose img')?.naturalWidth === 720,
    )

    const name = page.locator('article a.person', { hasText: 'Claire Morel' })
    await settled(page)
    await name.hover()
    const card = page.getByRole('group', { name: 'Claire Morel' })
    await card.getByText('Je répare des vélos.').waitFor()
    await card.hover()
    await page.waitForTimeout(500)
    expect(await card.isVisible(), 'one can point at the card').to.equal(true)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(complaints).to.deep.equal([])
    await end()
  })
})

import { expect } from 'chai'
import { draftFor, replyPlace } from '../../models/draft.js'
import { settled, visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { memberPassword, person } from '../support/member.js'
import { signedIn } from '../support/signed-in.js'
import { topicWith } from '../support/topics.js'

describe('what is being written', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('survives, in a reply, a reload and the end of the session, and is forgotten once published', async () => {
    const { email } = await person({ name: 'Claire Morel' })
    const { path } = await topicWith(1)
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    const field = page.getByLabel('Votre réponse')
    const publish = page.getByRole('button', { name: 'Répondre', exact: true })
    const signIn = async () => {
      await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill(memberPassword)
      await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
      await field.waitFor()
      await settled(page)
    }

    await signIn()
    await field.fill('Une réponse commencée')
    await page.reload()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Une réponse commencée')

    await page.context().clearCookies()
    await publish.click()
    await page.waitForFunction(() => !document.querySelector('textarea'))
    await signIn()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Une réponse commencée')

    await publish.click()
    await page.getByRole('article').filter({ hasText: 'Une réponse commencée' }).waitFor()
    await page.locator('[role=toolbar]:not([hidden])').waitFor()
    expect(await field.inputValue()).to.equal('')
    await page.goto(path)
    await page.locator('[role=toolbar]:not([hidden])').waitFor()
    expect(await field.inputValue()).to.equal('')
    expect(complaints.filter((complaint) => !/40[13]/.test(complaint))).to.deep.equal([])
    await end()
  })
  it('is kept for a topic, too, until it is opened', async () => {
    const { email } = await person()
    const { url } = await hub()
    const { page, end } = await visit(url)
    await page.goto('/sign-in?next=/topics/new')
    await page.getByLabel('Adresse électronique').fill(email)
    await page.getByLabel('Mot de passe').fill(memberPassword)
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
    const open = page.locator('.composer .primary')
    await open.waitFor()
    await settled(page)
    await page.locator('#body').fill('Un sujet commencé')
    await open.click()
    await page.getByRole('alert').waitFor()
    await page.goto('/topics/new')
    await page.waitForFunction(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#body')
      return field?.value === 'Un sujet commencé'
    })

    await page.getByLabel('Titre').fill('Un sujet terminé')
    await page.locator('[name=theme]').first().selectOption('food')
    await open.click()
    await page.getByRole('heading', { level: 1, name: 'Un sujet terminé' }).waitFor()
    await page.goto('/topics/new')
    await page.locator('[role=toolbar]:not([hidden])').waitFor()
    expect(await page.locator('#body').inputValue()).to.equal('')
    await end()
  })

  it('is found on another device', async () => {
    const { topic, path } = await topicWith(1)
    const { page, user, complaints, end } = await signedIn()
    await page.goto(path)
    await page.locator('[role=toolbar]:not([hidden])').waitFor()
    await page.getByLabel('Votre réponse').fill('Commencé au bureau')
    await page.getByText('Brouillon enregistré').waitFor()
    expect((await draftFor(user, replyPlace(topic._id)))?.body).to.equal('Commencé au bureau')
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(path)
    expect(await page.getByLabel('Votre réponse').inputValue()).to.equal('Commencé au bureau')
    expect(complaints).to.deep.equal([])
    await end()
  })
})

import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visit } from '../support/browser.js'
import { freshWorld, hub } from '../support/hub.js'
import { topicWith } from '../support/topics.js'

function question(page: Page, id: string) {
  const section = page.locator(`#${id}`)
  return {
    section,
    ask: () => section.getByRole('button', { name: /^(Essayer|Try it)/ }).click(),
    status: section.getByRole('status'),
    headers: section.locator('[data-trial=headers]'),
    body: section.locator('[data-trial=body]'),
    next: section.getByRole('button', { name: 'Page suivante' }),
    async answer() {
      return JSON.parse(await section.locator('[data-trial=body]').innerText())
    },
  }
}

describe('the API tried from its page', function () {
  this.timeout(60_000)
  beforeEach(freshWorld)

  it('shows the answer beside the form and follows Link from page to page', async () => {
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto('/api')
    const { section, ask, status, headers, body, next, answer } = question(page, 'listChallenges')
    await section.getByLabel('limit').fill('2')
    await section.getByLabel('theme').fill('food')
    expect(await section.locator('[data-trial=address]').innerText()).match(
      /\/api\/v1\/challenges\?limit=2&theme=food$/,
    )
    await ask()
    await body.waitFor()
    expect(await status.innerText()).match(/^200 OK\s[\d\s\u202f]+ms · [\d,]+\sko$/)
    expect(await headers.innerText()).match(/Link[\s\S]*rel="next"[\s\S]*ETag/)
    const seen = new Set<string>()
    for (let turn = 0; turn < 20; turn += 1) {
      const { data } = await answer()
      for (const { id, themes } of data) {
        expect(themes).include('food')
        expect(seen.has(id), id).equal(false)
        seen.add(id)
      }
      if (!(await next.isVisible())) break
      const answered = page.waitForResponse(/\/api\/v1\/challenges\?.*after=/)
      const before = await body.innerText()
      await next.click()
      await answered
      await page.waitForFunction(
        ([selector, text]) => (document.querySelector(selector) as HTMLElement).innerText !== text,
        ['#listChallenges [data-trial=body]', before] as const,
      )
      expect(await section.getByLabel('after').inputValue()).match(/\S/)
    }
    const all = await (await fetch(`${url}/api/v1/challenges?theme=food`)).json()
    expect([...seen]).eql(all.data.map(({ id }: { id: string }) => id))
    expect(complaints).eql([])
    await end()
  })

  it('asks again with the ETag, and is told that nothing has changed', async () => {
    const { url } = await hub()
    const { page, complaints, end } = await visit(url)
    await page.goto('/api')
    const { section, ask, status, body } = question(page, 'listThemes')
    await ask()
    await body.waitFor()
    await section.getByRole('button', { name: 'Redemander avec cet ETag' }).click()
    await section.locator('.badge', { hasText: '304' }).waitFor()
    expect(await status.innerText()).match(/^304/)
    expect(await body.isVisible()).equal(false)
    expect(complaints).eql([])
    await end()
  })

  it('shows what the API refuses, in the language of the page', async () => {
    const { url } = await hub()
    const { page, end } = await visit(url, { locale: 'en-GB' })
    await page.goto('/api')
    const { section, ask, status, body, answer } = question(page, 'listTopics')
    await section.getByLabel('limit').fill('1000')
    await ask()
    await body.waitFor()
    expect(await status.innerText()).match(/^422/)
    expect((await answer()).errors).eql([{ field: 'limit', detail: 'A whole number from 1 to 100.' }])
    await end()
  })

  it('tries with the keyboard alone, a topic already filled in', async () => {
    const { topic } = await topicWith(3)
    const { url } = await hub()
    const { page, end } = await visit(url)
    await page.goto('/api')
    const { section, body, answer } = question(page, 'showTopic')
    expect(await section.getByLabel('id').inputValue()).equal(String(topic._id))
    await section.getByLabel('limit').focus()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await body.waitFor()
    expect((await answer()).posts).lengthOf(2)
    await end()
  })

  it('opens the JSON without a script', async () => {
    const { url } = await hub()
    const { page, end } = await visit(url, { javaScriptEnabled: false })
    await page.goto('/api')
    expect(await page.locator('#listTerritories .answer').isVisible()).equal(false)
    await question(page, 'listTerritories').ask()
    await page.waitForURL('**/api/v1/territories?limit=5&wave=1')
    expect(await page.locator('body').innerText()).include('aix-marseille-provence')
    await page.goto('/api')
    await question(page, 'showTerritory').section.getByLabel('slug').fill('mayotte')
    await question(page, 'showTerritory').ask()
    await page.waitForURL('**/api/v1/territories/mayotte')
    await end()
  })

  it('loads what it takes to try only on this page', async () => {
    const { url } = await hub()
    const { page, end } = await visit(url)
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname)
    })
    await page.goto('/themes')
    await page.waitForLoadState('networkidle')
    expect(scripts.filter((path) => /api[-_]trial/.test(path))).eql([])
    await page.goto('/api')
    await page.waitForLoadState('networkidle')
    expect(scripts.filter((path) => /api[-_]trial/.test(path))).lengthOf(1)
    await end()
  })
})

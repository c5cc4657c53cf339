import { expect } from 'chai'
import { topicPath } from '../../models/paths.js'
import { openTopic } from '../../models/topic/opening.js'
import { postsOnPage } from '../../models/topic/page.js'
import { reply } from '../../models/topic/replies.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'
import { signedIn } from '../support/signed-in.js'
import { form } from '../support/topics.js'
import { htmlPayloads, markdownPayloads } from '../support/xss-payloads.js'

const payloads = [...htmlPayloads, ...markdownPayloads]

/** What people's words may become: anything else was smuggled in. */
const elements = new Set(
  'A B BLOCKQUOTE BR CODE DEL EM FIGCAPTION FIGURE H2 H3 H4 H5 H6 HR I IMG LI OL P PRE S SPAN STRONG SUB SUP TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)

interface Found {
  element: string
  attributes: [string, string][]
}

/** What stands in the words of posts, as the browser has understood it. */
function wordsOf(page: Awaited<ReturnType<typeof signedIn>>['page']): Promise<Found[]> {
  return page.locator('.prose *').evaluateAll((found) =>
    found.map((one) => ({
      element: one.tagName.toUpperCase(),
      attributes: [...one.attributes].map(({ name, value }): [string, string] => [name, value]),
    })),
  )
}

function smuggled({ element, attributes }: Found): boolean {
  return (
    !elements.has(element) ||
    attributes.some(
      ([name, value]) =>
        /^(on|style|srcdoc|form|data-(?!width|height))/i.test(name) ||
        (/^(href|src)$/i.test(name) && !/^(https?:|mailto:|\/|#)/i.test(value)),
    )
  )
}

describe('scripts in people’s words', function () {
  this.timeout(300_000)
  beforeEach(freshWorld)

  async function reader() {
    const visit = await signedIn()
    const alerts: string[] = []
    visit.page.on('dialog', async (dialog) => {
      alerts.push(dialog.message())
      await dialog.dismiss()
    })
    return { ...visit, alerts }
  }

  it('run nowhere in a post, and leave neither elements nor attributes of theirs', async () => {
    const author = await person()
    const topic = await openTopic(author, {
      title: 'Des mots',
      body: 'Voici',
      theme: 'food',
      submission: form(),
    })
    for (const body of payloads) await reply(topic._id, author, { body, submission: form() })
    const { page, complaints, alerts, end } = await reader()
    for (let after = 0; after <= payloads.length; after += postsOnPage) {
      await page.goto(after ? `${topicPath(topic)}?after=${after}` : topicPath(topic))
      await page.waitForLoadState('networkidle')
      expect((await wordsOf(page)).filter(smuggled)).to.deep.equal([])
      expect(page.url()).to.include(topicPath(topic))
    }
    expect(alerts).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await end()
  })

  it('run nowhere in the preview of what is being written', async () => {
    const { page, complaints, alerts, end } = await reader()
    await page.goto('/topics/new')
    await page.locator('[role=toolbar]:not([hidden])').waitFor()
    for (let first = 0; first < payloads.length; first += 20) {
      await page.locator('#body').fill(payloads.slice(first, first + 20).join('\n\n'))
      const answered = page.waitForResponse((response) => response.url().endsWith('/preview'))
      await page.getByRole('button', { name: 'Aperçu' }).click()
      await answered
      await page.waitForTimeout(100)
      expect((await wordsOf(page)).filter(smuggled)).to.deep.equal([])
    }
    expect(alerts).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await end()
  })

  it('run nowhere in a title, wherever it is shown, nor in what is searched', async () => {
    const author = await person()
    for (const payload of htmlPayloads) {
      const title = `Titre ${payload}`.replace(/\s+/g, ' ').slice(0, 150)
      await openTopic(author, { title, body: payload, theme: 'food', submission: form() })
    }
    const { page, complaints, alerts, end } = await reader()
    const addresses = [
      '/',
      '/topics',
      '/themes/alimentation',
      ...htmlPayloads.map((words) => `/search?q=${encodeURIComponent(words)}`),
    ]
    for (const address of addresses) {
      await page.goto(address)
      const foreign = await page
        .locator(
          'main script:not([type="application/ld+json"]), main iframe, main object, main [onerror], main [onload]',
        )
        .count()
      expect(foreign, address).to.equal(0)
    }
    const { topics } = await (await import('../../models/topic.js')).recentTopics({}, { limit: 100 })
    for (const { path } of topics) await page.goto(path)
    expect(alerts).to.deep.equal([])
    expect(complaints.filter((complaint) => !/40\d/.test(complaint))).to.deep.equal([])
    await end()
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { freshWorld, visitor } from '../support/hub.js'
import { heading, read, words } from '../support/page.js'
import { startProcess } from '../support/process.js'

describe('/styleguide', () => {
  before(freshWorld)

  for (const [locale, title] of [
    ['fr', 'Guide de style'],
    ['en', 'Style guide'],
  ] as const) {
    it(`is whole in ${locale}, whatever the language of the reader`, async () => {
      const html = await read(`/styleguide?language=${locale}`, locale === 'fr' ? 'en' : 'fr')
      expect(html).include(`<html lang="${locale}"`)
      expect(heading(html)).equal(title)
      expect(words(html)).not.match(/undefined|\[object|\{\{|\bnull\b|styleguide\.\w/)
      expect(html).not.match(/ style="|<style|<script(?! type="module" src)/)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).eql([])
      const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(anchors.filter((id) => !ids.includes(id))).eql([])
    })
  }

  it('shows the eleven themes, both waves and the longest words', async () => {
    const html = await read('/styleguide')
    const text = words(html)
    expect(
      new Set([...html.matchAll(/class="theme-badge" href="([^"]+)"/g)].map(([, path]) => path)).size,
    ).equal(11)
    expect(html).include('class="hex second-wave"').include('class="hex big"')
    expect(text)
      .include('Territoire lédonien – Cluster’Jura')
      .include('Développement territorial et mobilité')
    const longestName = /Marie-Angélique [^<]+/.exec(html)?.[0] ?? ''
    expect(longestName).lengthOf(80)
    expect(html).include('class="post deleted"').include('class="error-summary"').include('class="toast"')
  })

  it('shows itself in the scheme asked for', async () => {
    const reader = await visitor()
    expect((await reader.get('/styleguide?scheme=dark')).text).match(/<html[^>]* data-scheme="dark"/)
    expect((await reader.get('/styleguide?scheme=light')).text).match(/<html[^>]* data-scheme="light"/)
    expect((await reader.get('/styleguide?scheme=purple')).text).not.match(/<html[^>]* data-scheme/)
  })

  it('keeps its sheet out of the other pages, and itself out of search engines', async () => {
    expect(await read('/styleguide'))
      .match(/\/assets\/css\/styleguide-\w+\.css/)
      .include('content="noindex"')
    expect(await read('/')).not.include('styleguide')
  })

  it('does not exist in production', async function () {
    this.timeout(60_000)
    const dataDir = await mkdtemp(path.join(tmpdir(), 'essaim-production-'))
    const hub = await startProcess({ NODE_ENV: 'production', DATA_DIR: dataDir })
    try {
      expect((await fetch(`${hub.url}/styleguide`)).status).equal(404)
      expect((await fetch(`${hub.url}/api`)).status).equal(200)
    } finally {
      await hub.end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})

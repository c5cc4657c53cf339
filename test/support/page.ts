import { expect } from 'chai'
import { type Locale, locales } from '../../server/i18n/index.js'
import { visitor } from './hub.js'

/** A page as a visitor with this language gets it. */
export async function read(path: string, locale: Locale = 'fr', status = 200): Promise<string> {
  const answer = await (await visitor()).get(path).set('Accept-Language', locale)
  expect(answer.status, path).to.equal(status)
  return answer.text
}

/** What is written on a page, without its markup. */
export function words(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}

/** The addresses that a page links to. */
export function links(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
  )
}

export function heading(html: string): string {
  const found = [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)]
  expect(found, 'one title').to.have.length(1)
  return words(found[0]?.[1] ?? '').trim()
}

/** Both languages answer, each with one title, a description, no text left out and no id given twice. */
export async function expectWholePage(path: string): Promise<void> {
  for (const locale of locales) {
    const html = await read(path, locale)
    expect(html, path).to.include(`<html lang="${locale}"`)
    expect(heading(html), path).to.match(/\S/)
    expect(html, path).to.match(/<meta name="description" content="[^"]{20,}"/)
    expect(html, path).to.include(`<link rel="canonical" href="`)
    expect(words(html), path).not.to.match(/undefined|\[object|\{\{|\bnull\b/)
    expect(html, path).not.to.match(/ style="|<style|<script(?! type="module" src)/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      `${path}: ids`,
    ).to.deep.equal([])
  }
}

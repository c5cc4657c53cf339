import { expect } from 'chai'
import type { Jobs } from '../../../models/job-queue.js'
import { mail as en } from '../../../server/i18n/en/mail.js'
import { mail as fr } from '../../../server/i18n/fr/mail.js'
import { writeLetter } from '../../../server/mail/letter.js'

type Letter = Jobs['deliver-letter']

const names = Object.keys(fr).filter((key) => typeof fr[key as keyof typeof fr] === 'object')

const textsOf = (letter: string) => JSON.stringify(fr[letter as keyof typeof fr])

/** A letter with one word for each value that its texts name; without a path where it has no button. */
function written(letter: string, locale: 'fr' | 'en', name = 'Marie Curie') {
  const named = [...textsOf(letter).matchAll(/\{\{(\w+)\}\}/g)].map(([, value]) => [value, `un ${value}`])
  const path = textsOf(letter).includes('"action"') && { path: '/somewhere/to/go' }
  const values = { ...Object.fromEntries(named), name, ...path }
  return writeLetter({ letter, to: 'marie@exemple.fr', locale, values } as Letter)
}

describe('letters', () => {
  for (const locale of ['fr', 'en'] as const) {
    for (const name of names) {
      it(`"${name}" says everything in ${locale}, in HTML and in text`, () => {
        const { subject, html, text } = written(name, locale)
        for (const part of [subject, html, text]) expect(part).not.to.match(/\{\{|undefined|\[object/)
        expect(html).to.contain(`lang="${locale}"`).and.contain('Marie Curie')
        const hasButton = textsOf(name).includes('"action"')
        expect(html.match(/\/somewhere\/to\/go/g) ?? []).to.have.length(hasButton ? 3 : 0)
        expect(text.match(/\/somewhere\/to\/go/g) ?? []).to.have.length(hasButton ? 1 : 0)
        expect(text).not.to.match(/&\w+;|<\w/)
      })
    }
  }

  it('are the same in both languages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(fr))
  })

  it('put non-breaking spaces where French wants them', () => {
    expect(written('sign-up-confirmation', 'fr').text).to.contain('Merci de nous rejoindre\u202f!')
    expect(written('sign-up-confirmation', 'fr').text).to.contain('Confirmer mon adresse\u00a0:')
  })

  it('escape a name in HTML, and only there', () => {
    const { html, text } = written('password-reset', 'fr', 'Zoé <b>& Cie')
    expect(html).to.contain('Zoé &lt;b&gt;&amp; Cie')
    expect(text).to.contain('Zoé <b>& Cie')
  })
})

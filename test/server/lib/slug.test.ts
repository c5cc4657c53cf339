import { expect } from 'chai'
import { slug } from '../../../server/lib/slug.js'

describe('slug', () => {
  const rows: [string, string][] = [
    ['Qui a financé le premier local ?', 'qui-a-finance-le-premier-local'],
    ['Cœur de ville & œuvres', 'coeur-de-ville-oeuvres'],
    ['  --- déjà vu ---  ', 'deja-vu'],
    ['日本語', ''],
    ['L’Île-d’Yeu', 'l-ile-d-yeu'],
  ]
  for (const [title, expected] of rows) {
    it(`makes "${expected}" of "${title}"`, () => expect(slug(title)).to.equal(expected))
  }

  it('stays under 80 characters and never ends on a hyphen', () => {
    const long = slug('mot '.repeat(60))
    expect(long).to.have.length.at.most(80)
    expect(long).to.match(/[a-z]$/)
  })
})

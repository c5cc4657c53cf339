import { expect } from 'chai'
import { Random } from '../../../server/demo/random.js'
import { fill } from '../../../server/demo/template.js'

const draw = (template: string, seed = 1, slots = {}) => fill(template, new Random(seed), slots)

describe('a template', () => {
  it('chooses among alternatives, nested ones too', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => draw('{a|b{c|d}}', seed)))
    expect([...seen].sort()).to.deep.equal(['a', 'bc', 'bd'])
  })

  it('draws numbers between two ends, the greater the rounder, and spells them in French', () => {
    for (let seed = 0; seed < 40; seed++) {
      expect(Number(draw('{3-6}', seed))).to.be.within(3, 6)
      expect(draw('{12000-48000} euros', seed)).to.match(/^\d\d\u202f(000|500)\u00a0euros$/)
    }
  })

  it('fills slots, with a capital where its name has one', () => {
    expect(draw('{À ville}, {ville}', 1, { ville: 'Rezé', 'à ville': 'à Rezé' })).to.equal('À Rezé, Rezé')
    expect(() => draw('{nowhere}')).to.throw('No slot is called "nowhere"')
  })

  it('puts the non-breaking spaces of French', () => {
    expect(draw('Qui ? « Nous » : 20 %')).to.equal('Qui\u202f? «\u00a0Nous\u00a0»\u00a0: 20\u00a0%')
  })

  it('gives the same for the same seed', () => {
    const template = '{a|b|c|d|e} {1-900} {f|g|h|i}'
    expect(draw(template, 5)).to.equal(draw(template, 5))
  })
})

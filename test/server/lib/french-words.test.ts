import { expect } from 'chai'
import { stemsIn, stemsOf } from '../../../server/lib/french-words.js'

const alike = (one: string, other: string) => stemsOf(one).some((stem) => stemsOf(other).includes(stem))

describe('French words', () => {
  it('knows the forms of a word, with and without its accents', () => {
    const forms: [string, string][] = [
      ['territoires', 'territoire'],
      ['écologique', 'ecologiques'],
      ['économie', 'economies'],
      ['emplois', 'emploi'],
      ['mobilité', 'mobilites'],
      ['innovée', 'innovee'],
      ['réseaux', 'reseau'],
      ['œuvre', 'oeuvres'],
      ['sociale', 'sociaux'],
      ['vélos', 'velo'],
    ]
    for (const [one, other] of forms) expect(alike(one, other), `${one}, ${other}`).equal(true)
  })

  it('tells different words apart', () => {
    for (const [one, other] of [
      ['emploi', 'employeur'],
      ['terre', 'territoire'],
      ['27', '28'],
    ]) {
      expect(alike(one as string, other as string), `${one}, ${other}`).equal(false)
    }
  })

  it('parts elisions and hyphens, leaves out what says nothing, and keeps numbers', () => {
    expect(stemsIn("L’économie d'énergie, c’est-à-dire 27 logements sur 1 200")).deep.equal([
      ...stemsOf('économie'),
      ...stemsOf('énergie'),
      ...stemsOf('dire'),
      '27',
      ...stemsOf('logements'),
      '1200',
    ])
  })
})

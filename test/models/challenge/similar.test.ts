import { expect } from 'chai'
import { similarChallenges } from '../../../models/challenge/similar.js'
import { challengeById, challenges } from '../../../models/challenge.js'
import { freshWorld } from '../../support/hub.js'

describe('Similar challenges', () => {
  before(freshWorld)

  it('are found elsewhere for every challenge, on a theme that both take up', async () => {
    for (const challenge of await challenges()) {
      const similar = await similarChallenges(challenge)
      expect(similar.length, challenge._id).to.be.within(1, 6)
      for (const other of similar) {
        expect(other.territory).not.to.equal(challenge.territory)
        expect(other.themes.some((theme) => challenge.themes.includes(theme))).to.equal(true)
      }
    }
  })

  it('begin with those that share the main theme and more', async () => {
    const reuse = await challengeById('nantes-metropole/reemploi')
    if (!reuse) throw new Error('no challenge on reuse in Nantes')
    const [first] = await similarChallenges(reuse)
    expect(first?.territory).to.equal('mayotte')
    expect(first?.themes).to.include.members(['circular', 'employment'])
  })
})

import { expect } from 'chai'
import { publishCharter } from '../../../models/charter/publication.js'
import { charterInForce, charterVersions } from '../../../models/charter.js'
import { mustAcceptCharter } from '../../../models/policies/account.js'
import { currentUserById } from '../../../models/user.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { read, words } from '../../support/page.js'

const wording = {
  text: { fr: 'Peu de règles.\n\n## On s’écoute\n\nVraiment.', en: 'Few rules.\n\n## We listen\n\nWe do.' },
  summary: { fr: 'Plus courte', en: 'Shorter' },
}

describe('publishing a charter', () => {
  beforeEach(freshWorld)

  it('asks everybody again, at once', async () => {
    const by = await person()
    expect(mustAcceptCharter(by)).to.equal(false)
    await publishCharter(wording, 1, by)
    const now = await currentUserById(by.id)
    expect(now && mustAcceptCharter(now)).to.equal(true)
    expect(words(await read('/charter')))
      .to.include('On s’écoute')
      .and.include('Version 2')
    expect(words(await read('/charter', 'en'))).to.include('We listen')
  })

  it('keeps every version as it was', async () => {
    const by = await person()
    const first = await charterInForce()
    await publishCharter(wording, 1, by)
    const versions = await charterVersions()
    expect(versions.map(({ _id }) => _id)).to.deep.equal([2, 1])
    expect(versions[1]?.text).to.deep.equal(first.text)
  })

  it('is for one of two who publish at once', async () => {
    const by = await person()
    const both = await Promise.allSettled([publishCharter(wording, 1, by), publishCharter(wording, 1, by)])
    expect(both.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
    expect((await charterInForce())._id).to.equal(2)
  })
})

import { expect } from 'chai'
import { changeSettings, settings } from '../../models/settings.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'

describe('the settings of the hub', () => {
  beforeEach(freshWorld)

  it('let everybody sign up and moderate nobody beforehand, until somebody decides otherwise', async () => {
    expect(await settings()).to.deep.equal({ openSignUp: true, moderateFirstPosts: false })
  })

  it('count from the moment they are changed, and say which ones were', async () => {
    const by = await person()
    await settings()
    const changed = await changeSettings({ openSignUp: false, moderateFirstPosts: false }, by)
    expect(changed).to.deep.equal(['openSignUp'])
    expect((await settings()).openSignUp).to.equal(false)
    expect(await changeSettings({ openSignUp: false, moderateFirstPosts: false }, by)).to.deep.equal([])
  })
})

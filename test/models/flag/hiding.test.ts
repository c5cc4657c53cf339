import { expect } from 'chai'
import { Types } from 'mongoose'
import { hideEvent, restoreEvent } from '../../../models/event/hiding.js'
import { publishEvent } from '../../../models/event/publication.js'
import { eventById } from '../../../models/event.js'
import { Gone } from '../../../models/failure.js'
import { hideProfile, restoreProfile } from '../../../models/member/hiding.js'
import { indexMember } from '../../../models/member/search.js'
import { memberProfile } from '../../../models/member.js'
import { hideOrganisation, restoreOrganisation } from '../../../models/organisation/hiding.js'
import { OrganisationModel, organisationBySlug } from '../../../models/organisation.js'
import { peopleById } from '../../../models/person.js'
import { hidePost, restorePost } from '../../../models/post/hiding.js'
import { PostModel } from '../../../models/post.js'
import { SearchEntryModel } from '../../../models/search/entry.js'
import { ThemeModel } from '../../../models/theme.js'
import { hideTopic, restoreTopic } from '../../../models/topic/hiding.js'
import { recentTopics, topicById } from '../../../models/topic.js'
import { UserModel } from '../../../models/user.js'
import { publishedEvent } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('masking', () => {
  beforeEach(freshWorld)

  it('takes the words of a post out of every reader’s way, and gives them back', async () => {
    const { topic } = await topicWith(0, { body: 'Des mots **fâcheux**' })
    const { _id, html } = await firstPostOf(topic)
    await Promise.all([hidePost(_id, 'case'), hidePost(_id, 'case')])
    const masked = await PostModel.findById(_id).lean()
    expect(masked).to.deep.include({ body: '', html: '' })
    expect(masked?.hidden).to.deep.include({ body: 'Des mots **fâcheux**', html })
    await restorePost(_id, 'case')
    const shown = await PostModel.findById(_id).lean()
    expect(shown).to.deep.include({ body: 'Des mots **fâcheux**', html })
    expect(shown).not.to.have.property('hidden')
  })

  it('lasts while one of two reasons does', async () => {
    const { topic } = await topicWith(0)
    const { _id, body } = await firstPostOf(topic)
    await hidePost(_id, 'case')
    await hidePost(_id, 'member')
    await restorePost(_id, 'member')
    expect(await PostModel.findById(_id).lean()).to.deep.include({ body: '' })
    await restorePost(_id, 'case')
    expect(await PostModel.findById(_id).lean()).to.deep.include({ body })
  })

  it('takes a topic out of every list and count, and puts it back where it stood', async () => {
    const { topic } = await topicWith(1)
    const count = async () => (await ThemeModel.findById('circular').lean())?.topicCount
    await hideTopic(topic._id, 'case')
    await hideTopic(topic._id, 'case')
    expect(await count()).to.equal(0)
    expect((await recentTopics({}, { limit: 5 })).topics).to.deep.equal([])
    const refused = await topicById(topic._id).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(Gone)
    await restoreTopic(topic._id, 'case')
    await restoreTopic(topic._id, 'case')
    expect(await count()).to.equal(1)
    expect((await recentTopics({}, { limit: 5 })).topics).to.have.length(1)
  })

  it('leaves a profile its name, in the search nothing, and gives all of it back', async () => {
    const user = await person({ name: 'Marchand Ambulant' })
    const shownTo = await person()
    await UserModel.updateOne(
      { _id: user.id },
      { $set: { bioHtml: '<p>Achetez</p>', photo: new Types.ObjectId(), skills: ['vente'] } },
    )
    await indexMember(user.id)
    const profile = () => memberProfile(user.id, shownTo)
    const found = () => SearchEntryModel.exists({ _id: `member:${user.id}` })
    expect(await found()).not.to.equal(null)
    await hideProfile(user.id, 'case')
    await hideProfile(user.id, 'member')
    expect(await profile()).to.deep.include({ name: 'Marchand Ambulant' })
    expect(await profile()).not.to.have.any.keys('photo', 'bioHtml')
    expect((await peopleById([user.id])).get(user.id)).not.to.have.property('photo')
    expect(await found()).to.equal(null)
    await restoreProfile(user.id, 'member')
    expect(await profile()).not.to.have.any.keys('photo', 'bioHtml')
    await restoreProfile(user.id, 'case')
    expect(await profile()).to.include.keys('photo', 'bioHtml')
    expect(await found()).not.to.equal(null)
  })

  it('takes away an organisation’s page, and gives it back', async () => {
    const found = await OrganisationModel.findOne().lean()
    const { _id, slug } = found ?? {}
    await hideOrganisation(String(_id))
    const refused = await organisationBySlug(String(slug)).catch((error: unknown) => error)
    expect(refused).to.include({ status: 404 })
    await restoreOrganisation(String(_id))
    expect((await organisationBySlug(String(slug))).slug).to.equal(slug)
  })

  it('makes an event a draft that cannot be published, until it is shown again', async () => {
    const event = await publishedEvent()
    const status = async () => (await eventById(event._id)).status
    await hideEvent(String(event._id), 'case')
    await hideEvent(String(event._id), 'case')
    expect(await status()).to.equal('draft')
    const refused = await publishEvent(await eventById(event._id)).catch((error: unknown) => error)
    expect(refused).to.include({ status: 409 })
    await restoreEvent(String(event._id), 'case')
    expect(await status()).to.equal(event.status)
  })
})

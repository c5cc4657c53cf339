import { expect } from 'chai'
import type { Material } from '../../../../models/event/materials/material.js'
import { handOnMaterialNews } from '../../../../models/event/materials/news.js'
import { addMaterial, removeMaterial } from '../../../../models/event/materials.js'
import { register } from '../../../../models/event/registration.js'
import { type Event, eventById } from '../../../../models/event.js'
import { RegistrationModel } from '../../../../models/registration.js'
import { onSite, publishedEvent } from '../../../support/events.js'
import { freshWorld } from '../../../support/hub.js'
import { jobsAreDone, lettersTo } from '../../../support/letters.js'
import { person } from '../../../support/member.js'

const minutesLater = (count: number) => new Date(Date.now() + count * 60_000)

let added = 0

async function add(event: Event, given: Partial<Material> = {}): Promise<Material> {
  added += 1
  const link = {
    url: 'https://video.example/r',
    title: 'Revoir',
    audience: 'registrants',
    kind: 'replay',
  } as const
  return addMaterial(event, await person(), { ...link, ...(given as object) }, `form-${added}`)
}

/** The subjects of the letters about materials that have reached somebody. */
async function told({ email }: { email: string }): Promise<string[]> {
  await jobsAreDone()
  const subjects = (await lettersTo(email)).map(({ subject }) => subject)
  return subjects.filter((subject) => /document|revoir/.test(subject)).map((subject) => subject.slice(0, 8))
}

describe('the news of what an event leaves behind', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('reach registrants once, ten minutes after the last addition, and again for the first replay', async () => {
    const event = await publishedEvent()
    const somebody = await person()
    await register(event, somebody, onSite)
    await add(event, { kind: 'slides' })
    await handOnMaterialNews(minutesLater(9))
    expect(await told(somebody)).eql([])
    await handOnMaterialNews(minutesLater(11))
    await handOnMaterialNews(minutesLater(12))
    expect(await told(somebody)).eql(['Les docu'])
    await add(event, { kind: 'document' })
    await handOnMaterialNews(minutesLater(30))
    expect(await told(somebody)).eql(['Les docu'])
    await add(event)
    await handOnMaterialNews(minutesLater(30))
    expect(await told(somebody)).eql(['Les docu', 'À revoir'])
    expect((await eventById(event._id)).materialNews?.dueAt).equal(undefined)
  })

  it('leave out those who may see none of it, and say nothing of what was taken away in time', async () => {
    const event = await publishedEvent()
    const [present, absent] = [await person(), await person()]
    await register(event, present, onSite)
    await register(await eventById(event._id), absent, onSite)
    await RegistrationModel.updateOne({ user: present.id }, { $set: { checkedInAt: new Date() } })
    await removeMaterial(await add(event, { audience: 'everyone' }))
    await handOnMaterialNews(minutesLater(11))
    await add(event, { audience: 'present', kind: 'dataset' })
    await handOnMaterialNews(minutesLater(11))
    expect(await told(present)).eql(['Les docu'])
    expect(await told(absent)).eql([])
  })
})

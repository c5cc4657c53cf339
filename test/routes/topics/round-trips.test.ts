import { expect } from 'chai'
import type { CommandStartedEvent } from 'mongodb'
import mongoose from 'mongoose'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { member } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

/** What other work of the hub asks meanwhile. */
const background = new Set(['jobs', 'content_versions'])

describe('the page of a topic, to a member who has read it before', () => {
  beforeEach(freshWorld)

  it('asks the database little, and nearly all of it at once', async () => {
    const { browser } = await member()
    const { path } = await topicWith(10)
    await browser.get(path)
    await jobsAreDone()
    await browser.get(path).expect(200)
    const asked: string[] = []
    let [underWay, turns] = [0, 0]
    const client = mongoose.connection.getClient()
    const watched = new Set<number>()
    const begin = ({ commandName, command, requestId }: CommandStartedEvent) => {
      const collection = String(command[commandName])
      if (background.has(collection)) return
      asked.push(`${commandName} ${collection}`)
      watched.add(requestId)
      if (underWay === 0) turns += 1
      underWay += 1
    }
    const end = ({ requestId }: { requestId: number }) => {
      if (watched.has(requestId)) underWay -= 1
    }
    client.on('commandStarted', begin).on('commandSucceeded', end).on('commandFailed', end)
    await browser.get(path).expect(200)
    client.off('commandStarted', begin).off('commandSucceeded', end).off('commandFailed', end)
    expect(asked.length, asked.join(', ')).to.be.at.most(6)
    expect(turns, asked.join(', ')).to.be.at.most(2)
  })
})

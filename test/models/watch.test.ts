import { expect } from 'chai'
import {
  ignoring,
  setWatch,
  WatchModel,
  watchersOf,
  watchLevel,
  watchUnlessChosen,
} from '../../models/watch.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'

const mobility = { kind: 'theme', id: 'mobility' } as const
const mayotte = { kind: 'territory', id: 'mayotte' } as const

describe('watching', () => {
  beforeEach(freshWorld)

  async function all(things: Parameters<typeof watchersOf>[0], least: Parameters<typeof watchersOf>[1]) {
    const found: string[] = []
    for await (const users of watchersOf(things, least)) found.push(...users)
    return found.sort()
  }

  it('is normal until somebody chooses, and what they choose last', async () => {
    const claire = await person()
    expect(await watchLevel(claire, mobility)).equal('normal')
    await setWatch(claire, mobility, 'watch')
    await setWatch(claire, mobility, 'track')
    expect(await watchLevel(claire, mobility)).equal('track')
    expect(await watchLevel(claire, mayotte)).equal('normal')
  })

  it('of one’s own topics never overrides a choice', async () => {
    const claire = await person()
    await setWatch(claire, mobility, 'normal')
    await watchUnlessChosen(claire, mobility, 'watch')
    await watchUnlessChosen(claire, mayotte, 'watch')
    expect([await watchLevel(claire, mobility), await watchLevel(claire, mayotte)]).eql(['normal', 'watch'])
  })

  it('is found from the thing by level, however many watch', async () => {
    const [claire, yann, bacar] = [await person(), await person(), await person()]
    await setWatch(claire, mobility, 'watch')
    await setWatch(yann, mobility, 'track')
    await setWatch(bacar, mobility, 'ignore')
    expect(await all([mobility], 'watch')).eql([claire.id])
    expect(await all([mobility], 'track')).eql([claire.id, yann.id].sort())
    expect([...(await ignoring([claire.id, bacar.id], [mobility, mayotte]))]).eql([bacar.id])
    const { Types } = await import('mongoose')
    const crowd = Array.from({ length: 1203 }, () => new Types.ObjectId())
    await WatchModel.insertMany(
      crowd.map((user) => ({ user, kind: 'territory', thing: 'mayotte', level: 'watch', since: new Date() })),
    )
    expect(await all([mayotte], 'watch')).eql(crowd.map(String).sort())
  })
})

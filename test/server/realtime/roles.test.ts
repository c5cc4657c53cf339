import { expect } from 'chai'
import type { Socket } from 'socket.io-client'
import { roleNames, type WalkingRole, type World, walkersWorld } from '../../routes/roles-world.js'
import { connected, socketOf } from '../../support/socket.js'
import { type Answer, table } from './roles-table.js'

describe('who is granted what over a socket', () => {
  let world: World
  const sockets: Socket[] = []

  before(async () => {
    world = await walkersWorld()
  })

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.close()
  })

  async function socketFor(role: WalkingRole): Promise<Socket> {
    const socket = await connected(socketOf(world.url, { cookie: world.walkers[role].cookie }))
    sockets.push(socket)
    return socket
  }

  async function answerTo(
    socket: Socket,
    event: string,
    asked: unknown[],
    expected: Answer,
  ): Promise<Answer> {
    if (expected !== 'heard') {
      const granted = await socket.timeout(5000).emitWithAck(event, ...asked)
      return granted === true || granted?.granted === true ? 'granted' : 'refused'
    }
    socket.emit(event, ...asked)
    return socket.connected ? 'heard' : 'refused'
  }

  it('is nothing for a visitor: there is no socket', async () => {
    const refused = await socketFor('visitor').catch((error: Error) => error.message)
    expect(refused).to.equal('sign in first')
  })

  for (const [event, [ask, everybody, exceptions]] of Object.entries(table)) {
    it(`is so for every role: ${event}`, async () => {
      const wrong: string[] = []
      for (const role of roleNames.filter((one) => one !== 'visitor')) {
        const expected = exceptions?.[role] ?? everybody
        const answer = await answerTo(await socketFor(role), event, ask(world), expected)
        if (answer !== expected) wrong.push(`${role}: ${answer}, not ${expected}`)
      }
      expect(wrong).to.deep.equal([])
    })
  }
})

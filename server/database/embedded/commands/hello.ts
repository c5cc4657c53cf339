import type { Document } from 'bson'
import type { Command, CommandContext } from './command.js'

export const MAX_MESSAGE = 48_000_000

export const hello: Command = {
  name: 'hello',
  run: (context) => ({ isWritablePrimary: true, ...greeting(context) }),
}

export const isMaster: Command = {
  name: 'isMaster',
  aliases: ['ismaster'],
  run: (context) => ({ ismaster: true, ...greeting(context) }),
}

function greeting({ connectionId }: CommandContext): Document {
  return {
    helloOk: true,
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId,
    minWireVersion: 0,
    maxWireVersion: 25,
    readOnly: false,
  }
}

import { type Document, UUID } from 'bson'
import type { Command, CommandContext } from './command.js'
import { sessionKey } from './session-key.js'

/** The commands on logical sessions: a session is nothing but a name, which cursors and retries carry. */
export const endSessions: Command = {
  name: 'endSessions',
  fields: { endSessions: 'array' },
  run: (context, command) => end(context, command.endSessions),
}

export const killSessions: Command = {
  name: 'killSessions',
  fields: { killSessions: 'array' },
  run: (context, command) => end(context, command.killSessions),
}

/** Without a pattern it means the sessions of everybody. */
export const killAllSessions: Command = {
  name: 'killAllSessions',
  fields: { killAllSessions: 'array' },
  run(context, command) {
    if (command.killAllSessions.length === 0) context.cursors.killOfSessions()
    return {}
  },
}

export const startSession: Command = {
  name: 'startSession',
  fields: { startSession: 'any' },
  run: () => ({ id: { id: new UUID() }, timeoutMinutes: 30 }),
}

export const refreshSessions: Command = {
  name: 'refreshSessions',
  fields: { refreshSessions: 'array' },
  run: () => ({}),
}

function end(context: CommandContext, sessions: Document[]): Document {
  for (const session of sessions) {
    const key = sessionKey(session)
    if (key !== undefined) context.cursors.killOfSession(key)
  }
  return {}
}

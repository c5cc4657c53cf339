import type { Document } from 'bson'
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

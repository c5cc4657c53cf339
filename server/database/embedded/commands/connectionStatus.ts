import type { Command } from './command.js'

export const connectionStatus: Command = {
  name: 'connectionStatus',
  fields: { connectionStatus: 'any', showPrivileges: 'bool' },
  run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
}

import type { Command } from './command.js'

/** The shell asks for it as it connects. */
export const getCmdLineOpts: Command = {
  name: 'getCmdLineOpts',
  fields: { getCmdLineOpts: 'any' },
  run: ({ store }) => ({ argv: ['essaim'], parsed: { storage: { dbPath: store.dir } } }),
}

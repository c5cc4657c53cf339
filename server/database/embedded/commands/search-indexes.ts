import { CommandError } from '../errors.js'
import type { Command } from './command.js'

/** A command on indexes of Atlas Search, which no server standing alone has. */
const refused = (name: string): Command => ({
  name,
  run() {
    throw new CommandError(
      31082,
      'SearchNotEnabled',
      'Using Atlas Search Database Commands and the $listSearchIndexes aggregation stage requires additional configuration. Please connect to Atlas or an AtlasCLI local deployment to enable. For more information on how to connect, see https://dochub.mongodb.org/core/atlas-cli-deploy-local-reqs',
    )
  },
})

export const createSearchIndexes = refused('createSearchIndexes')
export const updateSearchIndex = refused('updateSearchIndex')
export const dropSearchIndex = refused('dropSearchIndex')

import { aggregate } from './aggregate.js'
import { buildInfo } from './buildInfo.js'
import { bulkWrite } from './bulkWrite.js'
import { collMod } from './collMod.js'
import { collStats } from './collStats.js'
import type { Command } from './command.js'
import { configureFailPoint } from './configureFailPoint.js'
import { connectionStatus } from './connectionStatus.js'
import { count } from './count.js'
import { create } from './create.js'
import { createIndexes } from './createIndexes.js'
import { dbStats } from './dbStats.js'
import { deleteCommand } from './delete.js'
import { distinct } from './distinct.js'
import { drop } from './drop.js'
import { dropDatabase } from './dropDatabase.js'
import { dropIndexes } from './dropIndexes.js'
import { explain } from './explain.js'
import { find } from './find.js'
import { findAndModify } from './findAndModify.js'
import { getCmdLineOpts } from './getCmdLineOpts.js'
import { getLog } from './getLog.js'
import { getMore } from './getMore.js'
import { getParameter } from './getParameter.js'
import { hello, isMaster } from './hello.js'
import { hostInfo } from './hostInfo.js'
import { insert } from './insert.js'
import { killCursors } from './killCursors.js'
import { listCollections } from './listCollections.js'
import { listDatabases } from './listDatabases.js'
import { listIndexes } from './listIndexes.js'
import { ping } from './ping.js'
import { renameCollection } from './renameCollection.js'
import { createSearchIndexes, dropSearchIndex, updateSearchIndex } from './search-indexes.js'
import { serverStatus } from './serverStatus.js'
import { endSessions, killAllSessions, killSessions, refreshSessions, startSession } from './sessions.js'
import { update } from './update.js'

const COMMANDS: Command[] = [
  aggregate,
  buildInfo,
  bulkWrite,
  collMod,
  collStats,
  configureFailPoint,
  connectionStatus,
  count,
  create,
  createIndexes,
  createSearchIndexes,
  dbStats,
  deleteCommand,
  distinct,
  drop,
  dropDatabase,
  dropIndexes,
  dropSearchIndex,
  endSessions,
  explain,
  find,
  findAndModify,
  getCmdLineOpts,
  getLog,
  getMore,
  getParameter,
  hello,
  hostInfo,
  insert,
  isMaster,
  killCursors,
  killAllSessions,
  killSessions,
  listCollections,
  listDatabases,
  listIndexes,
  ping,
  refreshSessions,
  renameCollection,
  serverStatus,
  startSession,
  update,
  updateSearchIndex,
]

const byName = new Map(
  COMMANDS.flatMap((command) => [command.name, ...(command.aliases ?? [])].map((name) => [name, command])),
)

/** The command of a name, or undefined. */
export const commandNamed = (name: string): Command | undefined => byName.get(name)

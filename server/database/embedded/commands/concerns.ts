import type { Document } from 'bson'
import { badValue, CommandError, failedToParse } from '../errors.js'
import { isNumber, toNumber } from '../values/number.js'
import { checkFields, flagIn } from './fields.js'

const LEVELS = ['local', 'majority', 'available', 'linearizable', 'snapshot']
const MAX_MEMBERS = 50

/** Refuses a transaction, as every server that stands alone. */
export function refuseTransactions(command: Document): void {
  if (command.startTransaction === undefined && flagIn(command, 'autocommit', true)) return
  throw new CommandError(
    20,
    'IllegalOperation',
    'Transaction numbers are only allowed on a replica set member or mongos',
  )
}

/** Refuses the read and write concerns that only a replica set can keep. */
export function checkConcerns({ readConcern, writeConcern }: Document): void {
  if (readConcern) checkReadConcern(readConcern)
  if (writeConcern) checkWriteConcern(writeConcern)
}

function checkReadConcern(concern: Document): void {
  checkFields('readConcern', concern, {
    level: 'string',
    afterClusterTime: 'any',
    atClusterTime: 'any',
    afterOpTime: 'any',
    provenance: 'string',
  })
  const { level } = concern
  if (level !== undefined && !LEVELS.includes(level)) {
    throw badValue(`Enumeration value '${level}' for field 'readConcern.level' is not a valid value.`)
  }
  for (const time of ['afterClusterTime', 'atClusterTime']) {
    if (concern[time] === undefined) continue
    throw new CommandError(
      20,
      'IllegalOperation',
      `Cannot specify ${time} readConcern without replication enabled`,
    )
  }
  if (level !== 'snapshot' && level !== 'linearizable') return
  const named = level === 'snapshot' ? 'readConcern: snapshot' : 'read concern'
  throw new CommandError(123, 'NotAReplicaSet', `node needs to be a replica set member to use ${named}`)
}

function checkWriteConcern(concern: Document): void {
  checkFields('writeConcern', concern, {
    w: 'any',
    j: 'bool',
    wtimeout: 'number',
    fsync: 'bool',
    provenance: 'string',
  })
  const { w } = concern
  if (typeof w === 'string' && w !== 'majority') {
    throw badValue(`cannot use non-majority 'w' mode ${w} when a host is not a member of a replica set`)
  }
  if (!isNumber(w)) return
  const members = toNumber(w)
  if (members < 0 || members > MAX_MEMBERS) {
    throw failedToParse(
      `w has to be a non-negative number and not greater than ${MAX_MEMBERS}; found: ${members}`,
    )
  }
  if (members > 1) throw badValue("cannot use 'w' > 1 when a host is not replicated")
}

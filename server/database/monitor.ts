import type { CommandStartedEvent, Document, MongoClient } from 'mongodb'

export interface CommandReport {
  command: string
  seconds: number
  outcome: 'ok' | 'failed'
}

export interface SlowQuery {
  command: string
  collection: string
  milliseconds: number
  /** The shape of the filter: field names and operators, never the values people typed. */
  shape: string
  plan: string
  keysExamined?: number
  docsExamined?: number
}

const explainable = new Set(['find', 'aggregate', 'count', 'distinct', 'update', 'delete', 'findAndModify'])
const mostUnderWay = 10_000

/** Field names and operators of a filter, with every value replaced. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : []
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
  }
  return '?'
}

function stageNames(plan: Document | undefined): string {
  if (!plan) return 'unknown'
  const below = plan.inputStage ?? plan.inputStages?.[0]
  const name = plan.indexName ? `${plan.stage} ${plan.indexName}` : String(plan.stage)
  return below ? `${name} < ${stageNames(below)}` : name
}

/** What a command looks for: of several writes in one, the first. */
function soughtBy({ filter, pipeline, query, updates, deletes }: Document): unknown {
  return filter ?? pipeline ?? query ?? (updates ?? deletes)?.[0]?.q ?? {}
}

/** The part of an explanation that tells of reading: a pipeline's stands in its first stage. Nothing is written. */
async function explain(
  client: MongoClient,
  { databaseName, command }: CommandStartedEvent,
): Promise<Document | undefined> {
  const { lsid: _session, $db: _database, $clusterTime: _time, txnNumber: _number, ...plain } = command
  if (plain.updates) plain.updates = plain.updates.slice(0, 1)
  if (plain.deletes) plain.deletes = plain.deletes.slice(0, 1)
  const explained = await client.db(databaseName).command({ explain: plain, verbosity: 'executionStats' })
  return explained.queryPlanner ? explained : explained.stages?.[0]?.$cursor
}

/**
 * Reports every command of a client, and those that took longer than `slowMilliseconds` (0: none) with their plan.
 * The client must have been made with `monitorCommands`.
 */
export function monitorCommands(
  client: MongoClient,
  options: {
    slowMilliseconds: number
    onCommand(report: CommandReport): void
    onSlowQuery(query: SlowQuery): void
  },
): void {
  const underWay = new Map<number, CommandStartedEvent>()

  client.on('commandStarted', (event) => {
    if (options.slowMilliseconds === 0 || !explainable.has(event.commandName)) return
    if (underWay.size > mostUnderWay) underWay.clear()
    underWay.set(event.requestId, event)
  })

  client.on('commandFailed', ({ requestId, commandName, duration }) => {
    underWay.delete(requestId)
    options.onCommand({ command: commandName, seconds: duration / 1000, outcome: 'failed' })
  })

  client.on('commandSucceeded', ({ requestId, commandName, duration }) => {
    const started = underWay.get(requestId)
    underWay.delete(requestId)
    options.onCommand({ command: commandName, seconds: duration / 1000, outcome: 'ok' })
    if (started && duration >= options.slowMilliseconds) void report(started, duration)
  })

  async function report(started: CommandStartedEvent, milliseconds: number) {
    const { command, commandName } = started
    const explained = await explain(client, started).catch(() => undefined)
    const stats = explained?.executionStats
    const plan = explained?.queryPlanner?.winningPlan
    options.onSlowQuery({
      command: commandName,
      collection: String(command[commandName]),
      milliseconds,
      shape: JSON.stringify(shapeOf(soughtBy(command))),
      plan: stageNames(plan?.queryPlan ?? plan),
      keysExamined: stats?.totalKeysExamined,
      docsExamined: stats?.totalDocsExamined,
    })
  }
}

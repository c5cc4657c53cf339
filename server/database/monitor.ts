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

const explainable = new Set(['find', 'aggregate', 'count', 'distinct'])
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

async function explain(
  client: MongoClient,
  { databaseName, command }: CommandStartedEvent,
): Promise<Document> {
  const { lsid: _session, $db: _database, $clusterTime: _time, ...plain } = command
  return client.db(databaseName).command({ explain: plain, verbosity: 'executionStats' })
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
    options.onSlowQuery({
      command: commandName,
      collection: String(command[commandName]),
      milliseconds,
      shape: JSON.stringify(shapeOf(command.filter ?? command.pipeline ?? command.query ?? {})),
      plan: stageNames(explained?.queryPlanner?.winningPlan),
      keysExamined: stats?.totalKeysExamined,
      docsExamined: stats?.totalDocsExamined,
    })
  }
}

import { type Document, Long } from 'bson'

const KINDS: Record<string, keyof Operations> = {
  find: 'query',
  getMore: 'getmore',
  insert: 'insert',
  update: 'update',
  delete: 'delete',
}
/** A write counts its statements. */
const STATEMENTS: Record<string, string> = { insert: 'documents', update: 'updates', delete: 'deletes' }

interface Operations {
  insert: number
  query: number
  update: number
  delete: number
  getmore: number
  command: number
}

/** What the server has been asked since it started, as `serverStatus` tells it. */
export class Activity {
  private readonly operations: Operations = {
    insert: 0,
    query: 0,
    update: 0,
    delete: 0,
    getmore: 0,
    command: 0,
  }
  private connections = 0
  private opened = 0
  private bytesIn = 0
  private bytesOut = 0
  private requests = 0

  /** Counts a new connection, and returns its number. */
  connected(): number {
    this.connections++
    return ++this.opened
  }

  disconnected(): void {
    this.connections--
  }

  received(bytes: number): void {
    this.bytesIn += bytes
    this.requests++
  }

  sent(bytes: number): void {
    this.bytesOut += bytes
  }

  ran(name: string, command: Document): void {
    const list = STATEMENTS[name]
    const statements = list === undefined ? undefined : command[list]
    this.operations[KINDS[name] ?? 'command'] += Array.isArray(statements) ? statements.length : 1
  }

  report(maxConnections: number): Document {
    const { connections, opened, bytesIn, bytesOut, requests } = this
    return {
      connections: {
        current: connections,
        available: Math.max(0, maxConnections - connections),
        totalCreated: Long.fromNumber(opened),
      },
      network: {
        bytesIn: Long.fromNumber(bytesIn),
        bytesOut: Long.fromNumber(bytesOut),
        numRequests: Long.fromNumber(requests),
      },
      opcounters: Object.fromEntries(
        Object.entries(this.operations).map(([name, count]) => [name, Long.fromNumber(count)]),
      ),
    }
  }
}

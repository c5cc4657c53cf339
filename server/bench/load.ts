import autocannon from 'autocannon'

export interface Load {
  requestsPerSecond: number
  p99Milliseconds: number
  failures: number
  /** What a request costs the process that answers; other work on the machine changes it less than it does the rate. */
  processorMilliseconds?: number
}

const connections = 10
const seconds = 4

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Asks one address, or several of it in turn, over ten connections for four seconds. */
export async function load({
  url,
  headers,
  paths,
  processorSeconds,
}: Omit<Contender, 'name'>): Promise<Load> {
  const requests = paths?.map((path) => ({ path }))
  let clients = 0
  const before = await processorSeconds?.()
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests,
    /** Each begins at another place: together they ask for different pages. */
    setupClient(client) {
      if (requests) client.setRequests(startingAt(requests, clients++ / connections))
    },
  })
  const after = await processorSeconds?.()
  return {
    ...(before !== undefined &&
      after !== undefined && {
        processorMilliseconds: ((after - before) * 1000) / result.requests.total,
      }),
    requestsPerSecond: result.requests.average,
    p99Milliseconds: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  }
}

function startingAt<T>(list: T[], share: number): T[] {
  const start = Math.floor(list.length * share)
  return [...list.slice(start), ...list.slice(0, start)]
}

export interface Contender {
  name: string
  url: string
  headers?: Record<string, string>
  /** Asked in turn, rather than the one address. */
  paths?: string[]
  /** What the process that answers has used so far. */
  processorSeconds?: () => Promise<number>
}

/**
 * Loads each contender in turn, three rounds of all, so that a machine that slows down slows all of them; gives medians.
 * @throws Error when a contender answers anything but success.
 */
export async function compare(contenders: Contender[], rounds = 3): Promise<Map<string, Load>> {
  const seen = new Map<string, Load[]>(contenders.map(({ name }) => [name, []]))
  for (const { url, headers } of contenders) await fetch(url, { headers, redirect: 'manual' })
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, ...asked } of contenders) {
      const measured = await load(asked)
      if (measured.failures > 0)
        throw new Error(`${name}: ${measured.failures} answers failed at ${asked.url}`)
      seen.get(name)?.push(measured)
    }
  }
  return new Map(
    [...seen].map(([name, loads]) => [
      name,
      {
        requestsPerSecond: median(loads.map((one) => one.requestsPerSecond)),
        p99Milliseconds: median(loads.map((one) => one.p99Milliseconds)),
        failures: 0,
        processorMilliseconds: median(loads.map((one) => one.processorMilliseconds ?? Number.NaN)),
      },
    ]),
  )
}

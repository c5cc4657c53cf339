import { parseArgs } from 'node:util'
import { startEmbedded } from './index.js'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '27117' },
    data: { type: 'string', default: 'data/database' },
    socket: { type: 'string' },
    'test-commands': { type: 'boolean', default: false },
  },
})

const database = await startEmbedded({
  dir: values.data,
  port: Number(values.port),
  socketPath: values.socket,
  testCommands: values['test-commands'],
}).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
console.log(database.uri)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (stopping) return
    stopping = true
    await database.close()
    process.exit(0)
  })
}

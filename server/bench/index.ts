import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { benchDatabase } from './database.js'
import { benchPages } from './pages.js'
import { benchScale } from './scale.js'

/** `npm run bench` measures all, `npm run bench -- pages` or `-- database` or `-- scale` one; figures also go to `bench.json`. */
const benches: Record<string, () => Promise<unknown>> = {
  pages: benchPages,
  database: () => benchDatabase(),
  scale: benchScale,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(
    `No bench named ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(2)
}

const report: Record<string, unknown> = {
  node: process.version,
  processors: cpus().map(({ model }) => model),
  date: new Date().toISOString(),
}
for (const name of asked.length > 0 ? asked : Object.keys(benches)) report[name] = await benches[name]?.()
await writeFile('bench.json', `${JSON.stringify(report, null, 2)}\n`)

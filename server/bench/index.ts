import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchDatabase } from './database.js'
import { benchPages } from './pages.js'
import { benchScale, mostPosts } from './scale.js'

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { posts: { type: 'string', default: String(mostPosts) }, keep: { type: 'string' } },
})

/**
 * `npm run bench` measures all, `npm run bench -- pages` or `-- database` or `-- scale` one; figures also go to
 * `bench.json`. `-- scale --posts 200000 --keep data/bench` measures with so many posts, and keeps the hubs that it
 * fills in that folder for the next time.
 */
const benches: Record<string, () => Promise<unknown>> = {
  pages: benchPages,
  database: () => benchDatabase(),
  scale: () => benchScale({ posts: posts, keptIn: values.keep }),
}

const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(
    `No bench named ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(2)
}

const posts = Number(values.posts)
if (!Number.isSafeInteger(posts) || posts < 1) {
  process.stderr.write('--posts needs a whole number from 1 on\n')
  process.exit(2)
}

const report: Record<string, unknown> = {
  node: process.version,
  processors: cpus().map(({ model }) => model),
  date: new Date().toISOString(),
}
for (const name of asked.length > 0 ? asked : Object.keys(benches)) report[name] = await benches[name]?.()
await writeFile('bench.json', `${JSON.stringify(report, null, 2)}\n`)

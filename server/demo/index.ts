import { parseArgs } from 'node:util'
import { loadReference } from '../../models/reference.js'
import { config } from '../config.js'
import { connectDatabase } from '../database/connect.js'
import { fillDemo } from './fill.js'
import { demoPassword, demoPeople, fewestPeople } from './people.js'
import { progressBar } from './progress.js'

const usage = `npm run demo                       60 people and 300 topics
npm run demo -- --scale 1000000    so many posts; goes on where an earlier run stopped
npm run demo -- --seed 2           other conversations
`

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1)
    fail(`--${name} needs a whole number from 1 on\n\n${usage}`, 2)
  return number
}

function fail(message: string, status: number): never {
  process.stderr.write(`${message}\n`)
  process.exit(status)
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { scale: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    })
    return values
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`, 2)
  }
}

const given = readArguments()
if (given.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const scale = wholeNumber('scale', given.scale)
const seed = wholeNumber('seed', given.seed)
if (config.mode === 'production') {
  fail('The demo signs people in with a password that everybody knows: not with NODE_ENV=production.', 1)
}

const database = await connectDatabase(config).catch((error: Error) => fail(error.message, 1))
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true
  })
}
await loadReference()
const run = await fillDemo({
  scale,
  seed,
  onProgress: progressBar(process.stderr),
  onIndexes: () => process.stderr.write('Making the indexes…\n'),
  stopped: () => interrupted,
})
await database.close()

if (interrupted && !run.finishedAt) fail('Stopped; the same command goes on from here.', 130)
const people = demoPeople(fewestPeople)
const [member] = people
const moderator = people.find(({ roles }) => roles.includes('moderator'))
const administrator = people.find(({ roles }) => roles.includes('administrator'))
process.stdout.write(
  `${run.people} people, ${run.topics} topics and ${run.posts} posts are there.
Everybody's password is ${demoPassword}. Sign in as
  a member         ${member?.email}
  a moderator      ${moderator?.email}
  an administrator ${administrator?.email}
`,
)

import { setTimeout as pause } from 'node:timers/promises'

const mostMilliseconds = 15_000

interface Letter {
  to: string
  subject: string
  html: string
  text: string
  attachments?: { filename: string; content: string }[]
}

/** Every letter that has reached this address, the first one first. */
export async function lettersTo(address: string): Promise<Letter[]> {
  const { OutboxModel } = await import('../../models/outbox.js')
  return OutboxModel.find({ to: address }).sort({ _id: 1 }).lean<Letter[]>()
}

/**
 * Waits until as many letters have reached this address, and gives the last one.
 * @throws Error when they do not come.
 */
export async function letterTo(address: string, count = 1): Promise<Letter> {
  const deadline = Date.now() + mostMilliseconds
  while (Date.now() < deadline) {
    const letters = await lettersTo(address)
    const last = letters.at(-1)
    if (letters.length >= count && last) return last
    await pause(20)
  }
  throw new Error(`fewer than ${count} letters have reached ${address}`)
}

/** Waits until nothing is left to deliver. */
export async function lettersAreOut(): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  const jobs = mongoose.connection.db?.collection('jobs')
  const deadline = Date.now() + mostMilliseconds
  while (Date.now() < deadline && (await jobs?.countDocuments({ name: 'deliver-letter' }))) await pause(20)
}

/** The path that a letter's button leads to. */
export function pathIn(letter: Letter): string {
  const address = /https?:\/\/[^/\s]+(\/\S+)/.exec(letter.text)?.[1]
  if (!address) throw new Error(`no link in "${letter.subject}"`)
  return address
}

/**
 * Waits until no job is left to do: what a test leaves behind would run in the world of the next.
 * @throws Error when there is still one after a while.
 */
export async function jobsAreDone(): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  const jobs = mongoose.connection.db?.collection('jobs')
  const deadline = Date.now() + mostMilliseconds
  const atOnce = { repeatInterval: { $in: [null, ''] } }
  while (await jobs?.countDocuments(atOnce)) {
    if (Date.now() > deadline) throw new Error(`not done: ${await jobs?.distinct('name', atOnce)}`)
    await pause(20)
  }
}

/**
 * Does every job within the call that asks for it, so that a test waits for nothing that a busy machine puts off.
 * @returns how to give the jobs back to the worker
 */
export async function jobsAtOnce(): Promise<() => void> {
  const [{ useJobQueue }, { handlers }] = await Promise.all([
    import('../../models/job-queue.js'),
    import('../../server/jobs/worker.js'),
  ])
  await jobsAreDone()
  const worker = useJobQueue({ add: (name, data) => handlers[name](data as never) })
  return () => void useJobQueue(worker)
}

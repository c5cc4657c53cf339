import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Holder {
  pid: number
  /** When the process began, in ticks since the machine did: a number that is given again is another process. */
  born: string
}

const heldHere = new Set<string>()

/** Another process has the folder open. */
export class FolderLocked extends Error {
  constructor(dir: string, pid: number) {
    super(
      `The database in ${dir} is already open in process ${pid}. Stop that process, or give this one a folder of its own.`,
    )
    this.name = 'FolderLocked'
  }
}

/** Takes a folder for this process alone, and returns how to give it back. */
export function lockFolder(dir: string): () => void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const path = join(dir, 'lock')
  if (heldHere.has(path)) throw new FolderLocked(dir, process.pid)
  const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) } satisfies Holder)
  try {
    writeFileSync(path, mine, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = readHolder(path)
    if (holder && isAlive(holder)) throw new FolderLocked(dir, holder.pid)
    rmSync(path, { force: true })
    writeFileSync(path, mine, { flag: 'wx' })
  }
  heldHere.add(path)
  return () => {
    if (!heldHere.delete(path)) return
    rmSync(path, { force: true })
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive({ pid, born }: Holder): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  if (isDead(pid)) return false
  const birth = birthOf(pid)
  return birth === '' || born === '' || birth === born
}

/** What `/proc/PID/stat` says after the name: the state first (proc(5)). */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Killed, and not yet fetched by its parent: it holds nothing any more. */
function isDead(pid: number): boolean {
  try {
    return ['Z', 'X'].includes(statOf(pid)[0] ?? '')
  } catch {
    return false
  }
}

function birthOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${statOf(pid)[19]}`
  } catch {
    return ''
  }
}

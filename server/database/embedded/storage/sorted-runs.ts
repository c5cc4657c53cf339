import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

const CHUNK_BYTES = 1 << 18
const LENGTH_BYTES = 2

interface Run {
  /** Where in the file what is still to be read begins and ends. */
  from: number
  to: number
  chunk: Buffer
  at: number
}

interface Head {
  text: string
  run: Run
}

/**
 * Sorts more than memory should hold: what is added is sorted a run at a time, the runs are laid aside in a file and
 * merged at the end. Texts are bytes, as `latin1`, at most 65,535 of them: strings take less room than buffers, and sort
 * by themselves.
 */
export class SortedRuns {
  private texts: string[] = []
  private readonly runs: Run[] = []
  private file: number | undefined
  private written = 0

  /** @param path of a file that is not there; it is removed in the end. */
  constructor(
    private readonly path: string,
    private readonly inMemory: number,
  ) {}

  add(text: string): void {
    this.texts.push(text)
    if (this.texts.length >= this.inMemory) this.layAside()
  }

  /** Everything that was added, in its order. */
  *merged(): Generator<string> {
    if (this.runs.length === 0) return yield* this.texts.sort()
    this.layAside()
    const heads = this.runs
      .flatMap((run) => this.headOf(run) ?? [])
      .sort((a, b) => (a.text < b.text ? -1 : 1))
    for (let head = heads.shift(); head; head = heads.shift()) {
      yield head.text
      const next = this.headOf(head.run)
      if (next) heads.splice(placeIn(heads, next.text), 0, next)
    }
  }

  close(): void {
    if (this.file === undefined) return
    closeSync(this.file)
    rmSync(this.path, { force: true })
  }

  private layAside(): void {
    if (this.texts.length === 0) return
    this.file ??= openSync(this.path, 'wx+', 0o600)
    const from = this.written
    let chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    let length = 0
    const write = () => {
      writeSync(this.file as number, chunk, 0, length, this.written)
      this.written += length
      length = 0
    }
    for (const text of this.texts.sort()) {
      if (length + LENGTH_BYTES + text.length > chunk.length) write()
      chunk.writeUInt16LE(text.length, length)
      length += LENGTH_BYTES + chunk.write(text, length + LENGTH_BYTES, 'latin1')
    }
    write()
    chunk = NOTHING
    this.runs.push({ from, to: this.written, chunk, at: 0 })
    this.texts = []
  }

  private headOf(run: Run): Head | undefined {
    if (!this.reach(run, LENGTH_BYTES)) return undefined
    const length = run.chunk.readUInt16LE(run.at)
    this.reach(run, LENGTH_BYTES + length)
    const start = run.at + LENGTH_BYTES
    run.at = start + length
    return { text: run.chunk.toString('latin1', start, run.at), run }
  }

  /** Whether so many bytes stand from here on in the chunk, the next one being read where they do not. */
  private reach(run: Run, bytes: number): boolean {
    const left = run.chunk.subarray(run.at)
    if (left.length >= bytes) return true
    const more = Math.min(CHUNK_BYTES, run.to - run.from)
    if (more === 0) return false
    const chunk = Buffer.allocUnsafe(left.length + more)
    chunk.set(left)
    readSync(this.file as number, chunk, left.length, more, run.from)
    Object.assign(run, { chunk, at: 0, from: run.from + more })
    return true
  }
}

const NOTHING = Buffer.alloc(0)

/** Before the first that is not smaller. */
function placeIn(heads: Head[], text: string): number {
  let [low, high] = [0, heads.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heads[middle] as Head).text < text) low = middle + 1
    else high = middle
  }
  return low
}

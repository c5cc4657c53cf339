import { MAX_MESSAGE } from '../commands/hello.js'

export const HEADER = 16

/** A stream that is not the wire protocol: nothing more can be read from it. */
export class MalformedFrame extends Error {}

/** Cuts a stream of bytes into messages. */
export class FrameReader {
  private chunks: Buffer[] = []
  private length = 0

  /** The messages that are complete with this chunk. */
  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk)
    this.length += chunk.length
    const frames: Buffer[] = []
    for (let size = this.nextSize(); size !== undefined && this.length >= size; size = this.nextSize()) {
      const whole = this.joined()
      frames.push(whole.subarray(0, size))
      this.chunks = whole.length > size ? [whole.subarray(size)] : []
      this.length -= size
    }
    return frames
  }

  private nextSize(): number | undefined {
    if (this.length < 4) return undefined
    if ((this.chunks[0] as Buffer).length < 4) this.joined()
    const size = (this.chunks[0] as Buffer).readInt32LE(0)
    if (size < HEADER || size > MAX_MESSAGE) throw new MalformedFrame(`a message of ${size} bytes`)
    return size
  }

  private joined(): Buffer {
    const [first, ...others] = this.chunks
    if (first && others.length === 0) return first
    const whole = Buffer.concat(this.chunks)
    this.chunks = [whole]
    return whole
  }
}

/** The reply that carries documents: they are passed on as the bytes in which they are stored. */
export class BatchReply {
  constructor(
    readonly namespace: string,
    readonly id: bigint,
    readonly batch: Buffer[],
    readonly name: 'firstBatch' | 'nextBatch',
  ) {}

  get size(): number {
    const keys = keyBytes(this.batch.length)
    const documents = this.batch.reduce((sum, bytes) => sum + bytes.length, 0)
    const array = 5 + keys + documents
    const cursor =
      5 + (1 + this.name.length + 1 + array) + 12 + (4 + 4 + Buffer.byteLength(this.namespace) + 1)
    return 4 + 1 + 7 + cursor + 12 + 1
  }

  /** Writes `{ cursor: { firstBatch, id, ns }, ok: 1 }` and returns where it ends. */
  writeTo(target: Buffer, start: number): number {
    const { size } = this
    let at = target.writeInt32LE(size, start)
    at = element(target, at, 3, 'cursor')
    at = target.writeInt32LE(start + size - 13 - at, at)
    at = element(target, at, 4, this.name)
    at = this.writeBatch(target, at)
    at = element(target, at, 18, 'id')
    at = target.writeBigInt64LE(this.id, at)
    at = element(target, at, 2, 'ns')
    at = target.writeInt32LE(Buffer.byteLength(this.namespace) + 1, at)
    at += target.write(this.namespace, at)
    at = zeros(target, at, 2)
    at = element(target, at, 1, 'ok')
    at = target.writeDoubleLE(1, at)
    return zeros(target, at, 1)
  }

  private writeBatch(target: Buffer, start: number): number {
    let at = start + 4
    for (const [i, bytes] of this.batch.entries()) {
      at = element(target, at, 3, String(i))
      target.set(bytes, at)
      at += bytes.length
    }
    at = zeros(target, at, 1)
    target.writeInt32LE(at - start, start)
    return at
  }
}

function element(target: Buffer, at: number, type: number, name: string): number {
  target[at] = type
  const end = at + 1 + target.write(name, at + 1, 'latin1')
  target[end] = 0
  return end + 1
}

function zeros(target: Buffer, at: number, count: number): number {
  target.fill(0, at, at + count)
  return at + count
}

/** Type byte, digits and zero of each key from 0 to count - 1. */
function keyBytes(count: number): number {
  let total = 0
  for (let digits = 1, from = 0, to = 10; from < count; digits++, from = to, to *= 10) {
    total += (Math.min(count, to) - from) * (digits + 2)
  }
  return total
}

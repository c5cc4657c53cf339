/** A growing buffer into which the bytes of a key are written. */
export class KeyWriter {
  private buffer: Buffer
  length = 0

  constructor(capacity = 256) {
    this.buffer = Buffer.allocUnsafe(capacity)
  }

  get first(): number {
    return this.buffer.readUInt8(0)
  }

  byte(value: number): void {
    this.reserve(1)
    this.buffer[this.length++] = value
  }

  uint32(value: number): void {
    this.reserve(4)
    this.length = this.buffer.writeUInt32BE(value, this.length)
  }

  uint64(value: bigint): void {
    this.reserve(8)
    this.length = this.buffer.writeBigUInt64BE(value, this.length)
  }

  uint48(value: number): void {
    this.reserve(6)
    this.length = this.buffer.writeUIntBE(value, this.length, 6)
  }

  bytes(value: Uint8Array): void {
    this.reserve(value.length)
    this.buffer.set(value, this.length)
    this.length += value.length
  }

  /** UTF-8, zeros escaped as 00 FF, ended by 00 01. */
  text(value: string): void {
    this.reserve(value.length * 3 + 2)
    if (value.includes('\0')) this.escaped(value)
    else this.length += this.buffer.write(value, this.length)
    this.buffer[this.length++] = 0
    this.buffer[this.length++] = 1
  }

  /** The UTF-16 code units of a collation's key, which may hold lone surrogates, ended by 00 00. */
  codeUnits(value: string): void {
    this.reserve(value.length * 2 + 2)
    for (let i = 0; i < value.length; i++) {
      this.length = this.buffer.writeUInt16BE(value.charCodeAt(i), this.length)
    }
    this.length = this.buffer.writeUInt16BE(0, this.length)
  }

  /** Inverts what was written since a position, so that it sorts in descending order. */
  invertFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.buffer[i] = ~this.buffer.readUInt8(i) & 0xff
  }

  reset(length = 0): void {
    this.length = length
  }

  /** A copy of the bytes written. */
  toBuffer(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.length))
  }

  private escaped(value: string): void {
    for (const byte of Buffer.from(value)) {
      this.byte(byte)
      if (byte === 0) this.byte(0xff)
    }
    this.reserve(2)
  }

  private reserve(size: number): void {
    if (this.length + size <= this.buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + size))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }
}

/** A small generator (sfc32): the same seed gives the same draws on every machine. */
export class Random {
  private a: number
  private b: number
  private c: number
  private d: number

  constructor(...seed: (string | number)[]) {
    ;[this.a, this.b, this.c, this.d] = spread(seed.join('/'))
    for (let turn = 0; turn < 12; turn++) this.next()
  }

  /** At least 0, below 1. */
  next(): number {
    const drawn = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (this.c << 21) | (this.c >>> 11)
    this.c = (this.c + drawn) | 0
    return (drawn >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }

  pickWeighted<T>(list: readonly T[], weight: (item: T) => number): T {
    let left = this.next() * list.reduce((sum, item) => sum + weight(item), 0)
    for (const item of list) {
      left -= weight(item)
      if (left < 0) return item
    }
    return this.pick(list)
  }

  shuffled<T>(list: readonly T[]): T[] {
    const shuffled = [...list]
    for (let index = shuffled.length - 1; index > 0; index--) {
      const other = this.between(0, index)
      const kept = shuffled[index] as T
      shuffled[index] = shuffled[other] as T
      shuffled[other] = kept
    }
    return shuffled
  }

  /** Around 1, often a little less, now and then much more. */
  spread(sigma: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return Math.exp(sigma * normal)
  }
}

/** Four words out of a text (cyrb128). */
function spread(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a]
}

import type { Random } from './random.js'

/** Sentences that are used up one after another, the better ones first, and begun again when none is left. */
export class Stock {
  private left: string[] = []
  private readonly choices: (readonly string[])[]

  constructor(
    private readonly random: Random,
    ...choices: (readonly string[])[]
  ) {
    this.choices = choices
    this.refill()
  }

  get empty(): boolean {
    return this.left.length === 0
  }

  take(): string {
    if (this.empty) this.refill()
    return this.left.pop() ?? ''
  }

  private refill() {
    this.left = this.choices
      .map((sentences) => this.random.shuffled(sentences))
      .reverse()
      .flat()
  }
}

import { CommandError } from '../errors.js'
import type { Clock } from '../storage/scan.js'

const CHECKED_EVERY = 64
const TURN_MS = 25

/** One query while it is read: what it has examined, until when it may run, and when it paused. */
export class Reader implements Clock {
  epoch = 0
  keysExamined = 0
  docsExamined = 0
  /** Whether it waits at the end of a capped collection for what is put there. */
  tails = false
  /** Whether it stands at that end. */
  caughtUp = false
  private deadline: number
  private turnEnds = Number.POSITIVE_INFINITY
  private steps = 0

  /** One that takes turns is told when each is over; any other reads in one go. */
  constructor(
    maxTimeMS = 0,
    private takesTurns = false,
  ) {
    this.deadline = maxTimeMS > 0 ? Date.now() + maxTimeMS : Number.POSITIVE_INFINITY
  }

  begin(): void {
    if (this.takesTurns) this.turnEnds = Date.now() + TURN_MS
  }

  /** From now on it reads in one go: what follows cannot be stopped midway. */
  inOneGo(): void {
    this.takesTurns = false
    this.turnEnds = Number.POSITIVE_INFINITY
  }

  /** Whether its turn is over. Throws once the time that the command was given has passed. */
  check(): boolean {
    if (++this.steps % CHECKED_EVERY !== 0) return false
    const now = Date.now()
    if (now < this.deadline) return now >= this.turnEnds
    throw new CommandError(50, 'MaxTimeMSExpired', 'operation exceeded time limit')
  }

  /** Between two commands the data may change under the reader. */
  pause(): void {
    this.epoch++
  }
}

import { CommandError } from '../errors.js'
import type { Clock } from '../storage/scan.js'

const CHECKED_EVERY = 64

/** One query while it is read: what it has examined, until when it may run, and when it paused. */
export class Reader implements Clock {
  epoch = 0
  keysExamined = 0
  docsExamined = 0
  private deadline: number
  private steps = 0

  constructor(maxTimeMS = 0) {
    this.deadline = maxTimeMS > 0 ? Date.now() + maxTimeMS : Number.POSITIVE_INFINITY
  }

  /** Throws once the time that the command was given has passed. */
  check(): void {
    if (++this.steps % CHECKED_EVERY !== 0 || Date.now() < this.deadline) return
    throw new CommandError(50, 'MaxTimeMSExpired', 'operation exceeded time limit')
  }

  /** Between two commands the data may change under the reader. */
  pause(): void {
    this.epoch++
  }
}

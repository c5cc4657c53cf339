import { setImmediate as turn } from 'node:timers/promises'
import { MongoBackend } from '@agendajs/mongo-backend'
import type { JobRepository } from 'agenda'

/**
 * Where agenda keeps its jobs. It asks the database of its own accord, also while it stops: this counts what it asks, so
 * that the database can be closed after the last answer.
 */
export class JobBackend extends MongoBackend {
  readonly #asked = new Set<Promise<unknown>>()
  #taking = true
  #counted: JobRepository | undefined

  override get repository(): JobRepository {
    this.#counted ??= this.#counting(super.repository)
    return this.#counted
  }

  /** From now on no job is taken; those that were about to be are known when this returns. */
  async takeNoMore(): Promise<void> {
    this.#taking = false
    await this.answered()
  }

  /** Waits for every answer, and for what is asked upon it. */
  async answered(): Promise<void> {
    do {
      await Promise.allSettled(this.#asked)
      await turn()
    } while (this.#asked.size > 0)
  }

  #counting(repository: JobRepository): JobRepository {
    return new Proxy(repository, {
      get: (target, name) => {
        const member = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...given: unknown[]) => {
          if (name === 'getNextJobToRun' && !this.#taking) return Promise.resolve(undefined)
          const answer = member.apply(target, given)
          if (answer instanceof Promise) this.#count(answer)
          return answer
        }
      },
    })
  }

  #count(answer: Promise<unknown>): void {
    this.#asked.add(answer)
    const done = () => this.#asked.delete(answer)
    answer.then(done, done)
  }
}

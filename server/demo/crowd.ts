import type { DemoPerson } from './people.js'
import type { Random } from './random.js'

/** The people of the demo, and who among them speaks next. */
export class Crowd {
  private readonly neighbours = new Map<string, DemoPerson[]>()
  private readonly residents: DemoPerson[]
  private readonly foreigners: DemoPerson[]

  constructor(people: DemoPerson[]) {
    this.residents = people.filter(({ origin }) => origin !== 'elsewhere')
    this.foreigners = people.filter(({ origin }) => origin === 'elsewhere')
    for (const person of this.residents) {
      const others = this.neighbours.get(person.territory)
      if (others) others.push(person)
      else this.neighbours.set(person.territory, [person])
    }
  }

  /** Somebody who lives there, or anybody. */
  opener(random: Random, territory: string | undefined, language: 'fr' | 'en'): DemoPerson {
    if (language === 'en' && this.foreigners.length > 0) return random.pick(this.foreigners)
    const local = territory ? this.neighbours.get(territory) : undefined
    return local ? random.pick(local) : this.anybody(random)
  }

  /** Somebody else than these, a neighbour now and then. */
  replier(random: Random, territory: string | undefined, except: DemoPerson[]): DemoPerson {
    for (;;) {
      const local = territory && random.chance(0.25) ? this.neighbours.get(territory) : undefined
      const person = local ? random.pick(local) : this.anybody(random)
      if (!except.includes(person)) return person
    }
  }

  /** Some write much more than others. */
  private anybody(random: Random): DemoPerson {
    return this.residents[Math.floor(this.residents.length * random.next() ** 1.6)] as DemoPerson
  }
}

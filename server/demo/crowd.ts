import type { DemoPerson } from './people.js'
import type { Random } from './random.js'
import type { Written } from './written.js'

/** Among so many of the first are those who vote, react and flag. */
const mostAsked = 60

/** The people of the demo, and who among them speaks next. */
export class Crowd {
  private readonly neighbours = new Map<string, DemoPerson[]>()
  readonly residents: DemoPerson[]
  private readonly foreigners: DemoPerson[]
  /** They look after the forum. */
  readonly moderators: DemoPerson[]

  constructor(people: DemoPerson[]) {
    this.residents = people.filter(({ origin }) => origin !== 'elsewhere')
    this.foreigners = people.filter(({ origin }) => origin === 'elsewhere')
    this.moderators = people.filter(({ roles }) => roles.includes('moderator'))
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

  /** Somebody who has not spoken yet; moderators keep out of scenes. */
  somebodyNew(random: Random, territory: string | undefined, said: Written[]): DemoPerson {
    const except = [...said.map(({ person }) => person), ...this.moderators]
    return said.length === 0 ? this.opener(random, territory, 'fr') : this.replier(random, territory, except)
  }

  /** So many different people. */
  several(random: Random, count: number, except: DemoPerson[] = []): DemoPerson[] {
    const others = this.residents.slice(0, mostAsked).filter((person) => !except.includes(person))
    return random.shuffled(others).slice(0, count)
  }

  /** Some write much more than others. */
  private anybody(random: Random): DemoPerson {
    return this.residents[Math.floor(this.residents.length * random.next() ** 1.6)] as DemoPerson
  }
}

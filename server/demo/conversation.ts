import {
  anyTheme,
  closings,
  followUps,
  greetings,
  news,
  onDocument,
  onQuestion,
  onStatement,
  onVisit,
  short,
  shortLists,
} from './content/common.js'
import { type Move, moves, type ThemeContent } from './content/opening.js'
import type { DemoPerson } from './people.js'
import { quoted } from './quoting.js'
import type { Random } from './random.js'
import { slotsOf } from './speech.js'
import { Stock } from './stock.js'
import { fill, type Slots } from './template.js'
import type { Written } from './written.js'

const patterns: Move[][] = [
  ['agree', 'experience'],
  ['experience', 'figure'],
  ['agree', 'caution'],
  ['experience', 'visit'],
  ['figure', 'question'],
  ['caution', 'question'],
  ['agree', 'figure', 'caution'],
  ['experience', 'caution', 'visit'],
  ['experience'],
  ['caution'],
  ['question'],
  ['agree', 'experience', 'figure', 'question'],
]

/** After so many posts, things have had time to move. */
const enoughForNews = 5

const offersVisit =
  /\b(venez|passez|porte est ouverte|immersion|bienvenus|nous (accueillons|pouvons (vous )?accueillir)|faisons visiter)\b/i
const offersDocument =
  /\b(document|guide|trame|convention|dossier|fiches?|livret|charte|modèle|tableau|grille)\b/i

/** What is said in one topic: nothing twice as long as something else is left. */
export class Conversation {
  private readonly ownReplies: Stock
  private readonly sentences: Map<Move, Stock>
  private readonly followUps: Stock
  private readonly news: Stock
  private readonly onQuestion: Stock
  private readonly onStatement: Stock
  private readonly onVisit: Stock
  private readonly onDocument: Stock
  private readonly short: Stock

  constructor(
    private readonly random: Random,
    private readonly said: Written[],
    own: readonly string[],
    theme: ThemeContent | undefined,
    private readonly manner: { language: 'fr' | 'en'; ownOnly?: boolean },
  ) {
    this.ownReplies = new Stock(random, own)
    this.sentences = new Map(
      moves.map((move) => [move, new Stock(random, theme?.replies[move] ?? [], anyTheme[move])]),
    )
    this.followUps = new Stock(random, followUps)
    this.news = new Stock(random, news)
    this.onQuestion = new Stock(random, onQuestion)
    this.onStatement = new Stock(random, onStatement)
    this.onVisit = new Stock(random, onVisit)
    this.onDocument = new Stock(random, onDocument)
    this.short = new Stock(random, short)
  }

  /** Nothing but the opening's own replies is said, be it in English or because everybody plays by its rules. */
  get ownOnly(): boolean {
    return this.manner.ownOnly ?? false
  }

  /** The person who asked comes back to thank, to sum up or to tell news. */
  followUp(person: DemoPerson): string {
    const last = this.said.at(-1)
    const stock = this.thanksFor(last?.body ?? '')
    return this.fill(stock.take(), person, last?.person ?? person)
  }

  /** An answer that fits this topic alone as long as there is one, or else one made of what the theme has to say. */
  reply(person: DemoPerson): string {
    const answered = this.answered()
    const text = this.words(person, answered)
    if (this.ownOnly) return text
    const quotation = this.random.chance(0.12) ? this.quote(person, answered) : undefined
    return [quotation ?? this.greeting(person, answered, text), text, this.closing(person, answered)]
      .filter((part) => part !== '')
      .join('\n\n')
  }

  private thanksFor(body: string): Stock {
    if (offersVisit.test(body) && !this.onVisit.empty) return this.onVisit
    if (offersDocument.test(body) && !this.onDocument.empty) return this.onDocument
    return this.said.length > enoughForNews && this.random.chance(0.5) && !this.news.empty
      ? this.news
      : this.followUps
  }

  private words(person: DemoPerson, answered: DemoPerson): string {
    const say = (template: string) => this.fill(template, person, answered)
    if (this.ownOnly) return say(this.ownReplies.take())
    if (!this.ownReplies.empty && this.random.chance(0.8)) return say(this.ownReplies.take())
    if (this.random.chance(0.09)) return say(this.short.take())
    const said = this.random.pick(patterns).map((move) => say(this.sentences.get(move)?.take() ?? ''))
    if (said.length <= 2) return said.join(' ')
    return this.random.chance(0.35)
      ? `${say(this.random.pick(shortLists))}\n\n${said.map((sentence) => `- ${sentence}`).join('\n')}`
      : `${said.slice(0, 2).join(' ')}\n\n${said.slice(2).join(' ')}`
  }

  private answered(): DemoPerson {
    const [first] = this.said
    const last = this.said.at(-1)
    const answered = this.random.chance(0.6) ? first : last
    if (!answered) throw new Error('Nobody has said anything yet')
    return answered.person
  }

  private greeting(person: DemoPerson, answered: DemoPerson, text: string): string {
    if (text.length < 90 || !this.random.chance(0.2)) return ''
    return this.fill(this.random.pick(greetings), person, answered)
  }

  private closing(person: DemoPerson, answered: DemoPerson): string {
    return this.random.chance(0.1) ? this.fill(this.random.pick(closings), person, answered) : ''
  }

  private quote(person: DemoPerson, answered: DemoPerson): string | undefined {
    const earlier = this.random.chance(0.75) ? this.said[0] : this.random.pick(this.said.slice(-6))
    const sentences = earlier && earlier.body.length > 150 ? quotable(earlier.body) : []
    if (earlier?.person === person || sentences.length === 0) return undefined
    const sentence = this.random.pick(sentences)
    const reactions = sentence.endsWith('?') ? this.onQuestion : this.onStatement
    if (!earlier || reactions.empty) return undefined
    const quotation = quoted(earlier.person, this.said.indexOf(earlier), sentence)
    return `${quotation}\n\n${this.fill(reactions.take(), person, answered)}`
  }

  private fill(template: string, person: DemoPerson, answered: DemoPerson): string {
    const slots: Slots = slotsOf(person, answered)
    return fill(template, this.random, slots, this.manner.language)
  }
}

/** Whole sentences out of plain paragraphs, neither too short nor too long to be quoted. */
function quotable(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line))
    .flatMap((line) => line.split(/(?<=[.?!…]) /))
    .filter((sentence) => sentence.length > 45 && sentence.length < 170)
    .filter((sentence) => /[.?!…]$/.test(sentence) && !/[*_`|]/.test(sentence))
}

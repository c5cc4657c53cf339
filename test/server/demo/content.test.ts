import { expect } from 'chai'
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
} from '../../../server/demo/content/common.js'
import { english } from '../../../server/demo/content/english.js'
import { content } from '../../../server/demo/content/index.js'
import { awkwardTitles, goodNews, logbook } from '../../../server/demo/content/special.js'
import { demoPeople } from '../../../server/demo/people.js'
import { places } from '../../../server/demo/places.js'
import { Random } from '../../../server/demo/random.js'
import { slotsOf } from '../../../server/demo/speech.js'
import { fill, titleChoices } from '../../../server/demo/template.js'
import { territories } from '../../../server/reference/index.js'

const themes = Object.entries(content)
const openings = [...themes.flatMap(([, theme]) => theme.openings), goodNews, logbook, ...awkwardTitles]
const sentences = [
  ...themes.flatMap(([, theme]) => Object.values(theme.replies).flat()),
  ...Object.values(anyTheme).flat(),
  ...[closings, followUps, greetings, news, onDocument, onQuestion, onStatement, onVisit, short].flat(),
]
const templates = [...openings.flatMap(({ title, body, replies }) => [title, body, ...replies]), ...sentences]

describe('the words of the demo', () => {
  it('offer for each theme at least 14 openings and 25 sentences to answer with', () => {
    for (const [key, { openings, replies }] of themes) {
      expect(openings.length, key).to.be.at.least(14)
      expect(new Set(openings.map(({ body }) => body)).size, key).to.equal(openings.length)
      expect(Object.values(replies).flat().length, key).to.be.at.least(25)
      for (const opening of openings) expect(opening.replies.length, opening.title).to.be.at.least(3)
    }
  })

  it('know every slot, whatever is drawn, and keep to French typography', () => {
    const people = demoPeople(60)
    for (const [index, template] of templates.entries()) {
      for (let draw = 0; draw < 12; draw++) {
        const random = new Random(index, draw)
        const text = fill(template, random, slotsOf(random.pick(people), random.pick(people)))
        expect(text).to.not.match(/[{}]|undefined|\p{L}'\p{L}| [;!?»%]|« |"|\u00a0\u00a0/u)
        expect(text).to.not.match(/\b(de|à) Les? \p{Lu}/u)
      }
    }
  })

  it('keep titles within 150 characters', () => {
    const people = demoPeople(60)
    for (const { title } of [...openings, ...english]) {
      for (const choice of titleChoices(title)) {
        const text = fill(choice, new Random(choice), slotsOf(people[0] as (typeof people)[0]))
        expect(text.length, text).to.be.within(3, 150)
      }
    }
  })

  it('speak of towns in every territory', () => {
    for (const { slug } of territories) expect(places[slug]?.towns.length, slug).to.be.at.least(1)
  })
})

describe('the people of the demo', () => {
  it('have names and addresses of their own, that reach nobody', () => {
    const people = demoPeople(2000)
    expect(new Set(people.map(({ email }) => email)).size).to.equal(2000)
    for (const { email } of people) expect(email).to.match(/^[a-z-]+\.[a-z-]+@demo\.essaim\.invalid$/)
  })

  it('are the same at the same place, however many are asked for', () => {
    expect(demoPeople(100).slice(0, 60)).to.deep.equal(demoPeople(60))
  })
})

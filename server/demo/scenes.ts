import type { Line, RichLine, Scene } from './content/scene.js'
import type { Crowd } from './crowd.js'
import { quoted } from './quoting.js'
import type { Random } from './random.js'
import { slotsOf } from './speech.js'
import { fill } from './template.js'
import type { Written } from './written.js'

/** Lets people say the lines of a scene. */
export function playScene(scene: Scene, random: Random, crowd: Crowd): Written[] {
  const said: Written[] = []
  for (const given of scene.lines) {
    const line = richLine(given)
    const person = speakerOf(line, said) ?? crowd.somebodyNew(random, scene.territory, said)
    const slots = {
      ...slotsOf(person, said[0]?.person ?? person),
      ...Object.fromEntries(said.map((earlier, index) => [`@${index}`, `@${earlier.person.handle}`])),
    }
    const say = (template: string) => fill(template, random, slots)
    const words = [quoteIn(line, said, say), say(line.text)].filter((part) => part !== undefined)
    said.push({
      person,
      body: words.join('\n\n'),
      line: { ...line, before: line.before?.map(say) },
    })
  }
  return said
}

function richLine(line: Line): RichLine {
  return typeof line === 'string' ? { text: line } : line
}

function speakerOf({ again }: RichLine, said: Written[]) {
  return again === undefined ? undefined : said[again]?.person
}

function quoteIn({ quote }: RichLine, said: Written[], say: (template: string) => string) {
  const earlier = quote && said[quote.line]
  return earlier && quoted(earlier.person, quote.line, say(quote.words))
}

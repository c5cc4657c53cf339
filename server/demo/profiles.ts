import { standardPrivacy } from '../../models/member/privacy.js'
import { renderMarkdown } from '../lib/markdown.js'
import { slug } from '../lib/slug.js'
import { biographies, englishBiographies } from './content/biographies.js'
import { Random } from './random.js'

interface Somebody {
  town: string
  locale: 'fr' | 'en'
}

/** What somebody says of themselves; every third says nothing yet, and some show themselves to members only. */
export function profileOf(person: Somebody, index: number) {
  const random = new Random('profile', index)
  const directory = random.chance(0.6) ? 'everyone' : 'members'
  const privacy = { ...standardPrivacy, directory }
  if (index % 3 === 2 && person.locale === 'fr') return { skills: [], skillKeys: [], privacy }
  const all = person.locale === 'fr' ? biographies : englishBiographies
  const { text, skills } = all[index % all.length] ?? { text: '', skills: [] }
  const bio = text.replaceAll('{town}', person.town)
  return { bio, bioHtml: renderMarkdown(bio), skills, skillKeys: skills.map(slug), privacy }
}

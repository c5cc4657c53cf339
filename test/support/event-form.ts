import type TestAgent from 'supertest/lib/agent.js'
import { csrfOf } from './hub.js'
import { member } from './member.js'
import { placed, seeded } from './organisations.js'

/** The form on a masterclass in Mayotte, with one seat on site. */
export async function eventForm(given: Record<string, string> = {}) {
  return {
    format: 'masterclass',
    title: 'Monter une ressourcerie',
    summary: 'Du premier local à la première fiche de paie.',
    description: 'Deux territoires **racontent**.',
    learnings: 'Chiffrer un local\n- Mesurer un gisement',
    programme: '14:30 Trois budgets | Ce que coûte un lieu\n16h Questions',
    theme: 'circular',
    territory: 'nantes-metropole',
    challenge: '',
    organisation: String((await seeded())._id),
    'speaker-0-name': 'Nadia Benali',
    'speaker-0-bio': 'Référente',
    startDay: '2027-07-01',
    startTime: '09:00',
    endTime: '11:00',
    timeZone: 'Indian/Mayotte',
    mode: 'free',
    onSite: '1',
    online: '0',
    releaseDaysBefore: '7',
    promotionHours: '24',
    cutOffHours: '2',
    ...given,
  }
}

/** Somebody who schedules for the organisation of the form. */
export async function organiser() {
  const somebody = await member({ name: 'Nadia Benali' })
  await placed(somebody.user, 'organiser')
  return somebody
}

/** Sends a form with files as a browser does: the token first. */
export async function sendWithFiles(
  browser: TestAgent,
  page: string,
  action: string,
  fields: Record<string, string>,
  files: Record<string, Buffer>,
) {
  const { text } = await browser.get(page)
  const request = browser.post(action).field('_csrf', csrfOf(text))
  for (const [name, value] of Object.entries(fields)) request.field(name, value)
  for (const [name, content] of Object.entries(files)) request.attach(name, content, `${name}.jpg`)
  return request
}

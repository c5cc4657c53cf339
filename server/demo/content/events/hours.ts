import type { EventSketch } from './sketch.js'

const peopleAt = [50, 38, 21, 12, 4]

/** A series of five, every other week at the same hour. */
export const hours: EventSketch[] = peopleAt.map((people, index) => ({
  title: `L’heure du financement, nº ${index + 1}`,
  summary: 'Une heure, un financeur, vos questions : le rendez-vous des projets qui cherchent.',
  format: 'webinar',
  theme: 'enterprise',
  territory: 'lyon-metropole',
  days: 5 + 14 * index,
  hour: 14,
  onSite: 0,
  online: 50,
  people,
}))

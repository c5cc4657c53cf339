import type { Format } from '../../../../models/event.js'

/** An event of the demo: how many days from now, at what hour, with how many seats and how many people. */
export interface EventSketch {
  title: string
  summary: string
  format: Format
  theme: string
  territory: string
  venue?: string
  days: number
  hour: number
  onSite: number
  online: number
  people: number
  kept?: string
}

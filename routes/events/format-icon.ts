import type { Format } from '../../models/event.js'

/** The picture of each format, in the sprite. */
export const formatIcons: Record<Format, string> = {
  event: 'calendar-days',
  masterclass: 'graduation-cap',
  workshop: 'wrench',
  webinar: 'video',
}
